package example.beam;

import example.document.UnreadableRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files of an archive, in memory. */
final class ZipFiles {

    private ZipFiles() {}

    /**
     * All files, by path.
     *
     * @param most how many bytes they may have together
     */
    static Map<String, byte[]> of(byte[] archive, int most) throws UnreadableRequest {
        Map<String, byte[]> files = new TreeMap<>();
        int left = most;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0) {
                    throw new UnreadableRequest("it is larger than " + most + " bytes unpacked");
                }
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), bytes);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableRequest("it is no ZIP archive: " + e.getMessage());
        }
        if (files.isEmpty()) {
            throw new UnreadableRequest("it is no ZIP archive, or an empty one");
        }
        return files;
    }
}
