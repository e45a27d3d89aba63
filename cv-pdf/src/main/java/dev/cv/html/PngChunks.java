package dev.cv.html;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Takes out of a PNG what is no picture: times, texts, gamma. A gamma makes PDFBox decode the pixels, and it takes a
 * palette of two colours for black and white then. (PNG, third edition, section 5.6)
 */
final class PngChunks {

    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "iCCP", "IDAT", "IEND");
    private static final int SIGNATURE = 8;
    private static final int LENGTH_TYPE_CHECKSUM = 12;
    private static final int AFTER_HEADER = SIGNATURE + LENGTH_TYPE_CHECKSUM + 13;

    private PngChunks() {}

    /** The picture with the colour profile of another, which has one or none. */
    static byte[] withProfile(byte[] png, byte[] other) {
        ByteBuffer in = ByteBuffer.wrap(other);
        for (int at = SIGNATURE; at + LENGTH_TYPE_CHECKSUM <= other.length; ) {
            int length = in.getInt(at) + LENGTH_TYPE_CHECKSUM;
            if (new String(other, at + 4, 4, StandardCharsets.US_ASCII).equals("iCCP")) {
                ByteArrayOutputStream out = new ByteArrayOutputStream(png.length + length);
                out.write(png, 0, AFTER_HEADER);
                out.write(other, at, length);
                out.write(png, AFTER_HEADER, png.length - AFTER_HEADER);
                return out.toByteArray();
            }
            at += length;
        }
        return png;
    }

    /** The picture without what no page shows; the bytes must be a whole PNG. */
    static byte[] essential(byte[] png) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(png.length);
        out.write(png, 0, SIGNATURE);
        ByteBuffer in = ByteBuffer.wrap(png);
        for (int at = SIGNATURE; at + LENGTH_TYPE_CHECKSUM <= png.length; ) {
            int length = in.getInt(at) + LENGTH_TYPE_CHECKSUM;
            String type = new String(png, at + 4, 4, StandardCharsets.US_ASCII);
            if (KEPT.contains(type)) {
                out.write(png, at, length);
            }
            at += length;
            if (type.equals("IEND")) {
                break;
            }
        }
        return out.toByteArray();
    }
}
