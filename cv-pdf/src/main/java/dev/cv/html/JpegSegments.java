package dev.cv.html;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The segments of a JPEG (ITU-T T.81, annex B). Cameras write between them where and when a picture was taken, by whom, and
 * small copies of it as it was before it was cut.
 */
final class JpegSegments {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APPLICATION = 0xE0;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int COMMENT = 0xFE;

    private static final int ORIENTATION = 0x0112;
    private static final int UPRIGHT = 1;
    private static final int MOST_TURNED = 8;

    private JpegSegments() {}

    /** The picture with what it takes to decode it and with its colour profile; the bytes must be a whole JPEG. */
    static byte[] essential(byte[] jpeg) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(jpeg.length);
        int at = 0;
        while (at + 1 < jpeg.length) {
            int marker = jpeg[at + 1] & 0xFF;
            int next = next(jpeg, at);
            if (isEssential(jpeg, at)) {
                out.write(jpeg, at, next - at);
            }
            if (marker == END) {
                break; // what is behind is another picture, or none
            }
            at = next;
        }
        return out.toByteArray();
    }

    /** Whether the Exif data say that the camera was not held upright, which viewers put right and PDFs don't. */
    static boolean isTurned(byte[] jpeg) {
        for (int at = 0; at + 1 < jpeg.length && (jpeg[at + 1] & 0xFF) != SCAN; at = next(jpeg, at)) {
            if ((jpeg[at + 1] & 0xFF) == APPLICATION + 1 && has(jpeg, at, "Exif\0\0")) {
                try {
                    return isTurned(ByteBuffer.wrap(jpeg, at + 10, next(jpeg, at) - at - 10)
                            .slice());
                } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
                    return false; // broken data say nothing
                }
            }
        }
        return false;
    }

    /** Exif 2.3, 4.6.2: a TIFF header, then entries of 12 bytes. */
    private static boolean isTurned(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                int value = tiff.getShort(entry + 8);
                return value > UPRIGHT && value <= MOST_TURNED;
            }
        }
        return false;
    }

    /** Where the next segment starts; a scan and what is coded in it are one. */
    private static int next(byte[] jpeg, int at) {
        int marker = jpeg[at + 1] & 0xFF;
        if (marker == 0xFF) {
            return at + 1; // filling
        }
        if (marker == START || marker == END || at + 3 >= jpeg.length) {
            return Math.min(at + 2, jpeg.length);
        }
        int end = Math.min(at + 2 + Math.max(2, (jpeg[at + 2] & 0xFF) << 8 | (jpeg[at + 3] & 0xFF)), jpeg.length);
        while (end < jpeg.length && !isMarker(jpeg, end)) {
            end++;
        }
        return end;
    }

    /** In coded data 0 behind 255 is no marker, and the marks to restart at are a part of them. */
    private static boolean isMarker(byte[] jpeg, int at) {
        int marker = at + 1 < jpeg.length ? jpeg[at + 1] & 0xFF : 0;
        return (jpeg[at] & 0xFF) == 0xFF && marker != 0 && !(marker >= 0xD0 && marker <= 0xD7);
    }

    private static boolean isEssential(byte[] jpeg, int at) {
        int marker = jpeg[at + 1] & 0xFF;
        if (marker >= APPLICATION && marker <= LAST_APPLICATION) {
            return (marker == APPLICATION && has(jpeg, at, "JFIF\0"))
                    || (marker == APPLICATION + 2 && has(jpeg, at, "ICC_PROFILE\0"))
                    || (marker == APPLICATION + 14 && has(jpeg, at, "Adobe"));
        }
        return marker != COMMENT;
    }

    private static boolean has(byte[] jpeg, int at, String name) {
        byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
        return at + 4 + bytes.length <= jpeg.length
                && ByteBuffer.wrap(jpeg, at + 4, bytes.length).equals(ByteBuffer.wrap(bytes));
    }
}
