package dev.cv.cli.build;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** What tells whether files are the same as they were. */
public final class Digest {

    private Digest() {}

    /** Of paths and contents, in 64 hexadecimal digits. */
    public static String of(Map<String, byte[]> files) {
        try {
            MessageDigest all = MessageDigest.getInstance("SHA-256");
            MessageDigest one = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(files).forEach((path, bytes) -> {
                all.update(one.digest(path.getBytes(StandardCharsets.UTF_8)));
                all.update(one.digest(bytes));
            });
            return HexFormat.of().formatHex(all.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
