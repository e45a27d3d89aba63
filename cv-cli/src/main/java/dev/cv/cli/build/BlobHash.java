package dev.cv.cli.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The name that git gives to what a file holds, reckoned without git. */
final class BlobHash {

    private static final int DIGITS_OF_SHA_1 = 40;

    private BlobHash() {}

    /** Whether the file holds what has that name, as it is or with the ends of lines as git keeps them. */
    static boolean isOf(Path file, String hash) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return of(bytes, hash.length()).equals(hash)
                    || of(withoutReturns(bytes), hash.length()).equals(hash);
        } catch (IOException e) {
            return false; // what can't be read is not as it was
        }
    }

    private static byte[] withoutReturns(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.replace("\r\n", "\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String of(byte[] bytes, int digits) {
        try {
            MessageDigest digest = MessageDigest.getInstance(digits == DIGITS_OF_SHA_1 ? "SHA-1" : "SHA-256");
            digest.update(("blob " + bytes.length + "\0").getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has both
        }
    }
}
