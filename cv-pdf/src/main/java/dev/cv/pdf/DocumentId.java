package dev.cv.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The file identifier: a digest of the file itself, where PDFBox would digest the time. */
final class DocumentId {
    private static final int LENGTH = 16;
    private static final byte[] PLACE = "00".repeat(LENGTH).getBytes(StandardCharsets.US_ASCII);

    private DocumentId() {}

    /** Leaves room in the trailer for the identifier. */
    static void reserve(PDDocument pdf) {
        COSArray ids = new COSArray();
        for (int i = 0; i < 2; i++) {
            ids.add(new COSString(new byte[LENGTH], true));
        }
        pdf.getDocument().getTrailer().setItem(COSName.ID, ids);
    }

    /** Fills the room in the written file. */
    static byte[] stamp(byte[] file) {
        byte[] id = HexFormat.of()
                .withUpperCase()
                .formatHex(sha256(file), 0, LENGTH)
                .getBytes(StandardCharsets.US_ASCII);
        int second = lastIndexOf(PLACE, file, file.length);
        int first = lastIndexOf(PLACE, file, second);
        System.arraycopy(id, 0, file, first, id.length);
        System.arraycopy(id, 0, file, second, id.length);
        return file;
    }

    private static int lastIndexOf(byte[] part, byte[] file, int end) {
        for (int at = end - part.length; at >= 0; at--) {
            if (Arrays.equals(file, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        throw new IllegalStateException("the file has no room for its identifier");
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
