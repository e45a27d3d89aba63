package example.document;

import dev.cv.source.SourceTree;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * A résumé with all that belongs to it.
 *
 * @param id what whoever sends it calls it
 * @param name the path of the résumé among its files; empty where they are a content folder
 * @param files the résumé, and its pictures, by path
 */
public record SourceDocument(String id, String name, Map<String, byte[]> files) {

    private static final int LONGEST_ID = 60;
    private static final int DIGITS = 20;

    public SourceDocument {
        files = new TreeMap<>(files);
    }

    /** The files as cv reads them. */
    SourceTree tree() {
        return SourceTree.of(files);
    }

    /**
     * The name of the PDF, without an ending: the same for the same document with the same options by the same version
     * of cv, and another for any other.
     */
    public String key(RenderOptions options) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String text : new String[] {CvVersion.TEXT, options.toString(), id, name}) {
                add(digest, text.getBytes(StandardCharsets.UTF_8));
            }
            files.forEach((path, bytes) -> {
                add(digest, path.getBytes(StandardCharsets.UTF_8));
                add(digest, bytes);
            });
            String hash = HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
            String readable = id.replaceAll("[^A-Za-z0-9._-]", "_");
            return readable.substring(0, Math.min(readable.length(), LONGEST_ID)) + "-" + hash;
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** With its length before it, so that two texts are not one. */
    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
