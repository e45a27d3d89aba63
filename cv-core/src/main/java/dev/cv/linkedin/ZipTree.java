package dev.cv.linkedin;

import dev.cv.source.SourceText;
import dev.cv.source.SourceTree;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files in a ZIP archive, of which only those that are asked for are unpacked, in memory, and no further than a text may go. */
public final class ZipTree implements SourceTree, Closeable {

    private final ZipFile zip;
    private final String shownAs;

    /**
     * An archive.
     *
     * @param shownAs the archive as the user named it, for messages
     * @throws IOException where it can't be read, a {@link java.util.zip.ZipException} where it is no archive
     */
    public ZipTree(Path file, String shownAs) throws IOException {
        this.zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1); // any name will do; UTF-8 says that it is
        this.shownAs = shownAs;
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        ZipEntry entry = zip.getEntry(path);
        if (entry == null || entry.isDirectory()) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Optional.of(in.readNBytes(SourceText.MAX_BYTES + 1));
        }
    }

    @Override
    public List<String> markdownFiles() {
        return List.of();
    }

    @Override
    public List<String> filesBelow(String folder) {
        String prefix = folder.isEmpty() ? "" : folder + "/";
        return zip.stream()
                .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(prefix))
                .map(ZipEntry::getName)
                .filter(name -> !isHidden(name))
                .distinct()
                .sorted()
                .toList();
    }

    /** What archivers put beside the files. */
    private static boolean isHidden(String name) {
        return name.startsWith("__MACOSX/")
                || name.substring(name.lastIndexOf('/') + 1).startsWith(".");
    }

    @Override
    public String display(String path) {
        // Names come from elsewhere, and a terminal obeys control characters.
        String printable = path.replaceAll("[\\p{Cntrl}\\p{Cf}]", "\uFFFD");
        return path.isEmpty() ? shownAs : shownAs + "/" + printable;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
