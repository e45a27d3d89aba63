package dev.cv.html;

import java.awt.image.BufferedImage;

/** A row of pixels at a time, to find what is blank: transparent, or as good as white. */
final class PixelRow {

    private static final int FAINT = 8;
    private static final int WHITISH = 248;

    private final BufferedImage image;

    /** The samples of red, green, blue and alpha, as they stand in the commonest forms; else none. */
    private final byte[] samples;

    /** A pixel's samples; none where the image's colours must be asked for each pixel, which takes its time. */
    private final int bands;

    private int y;

    PixelRow(BufferedImage image) {
        this.image = image;
        bands = switch (image.getType()) {
            case BufferedImage.TYPE_4BYTE_ABGR -> 4;
            case BufferedImage.TYPE_3BYTE_BGR -> 3;
            default -> 0;
        };
        samples = new byte[bands * image.getWidth()];
    }

    PixelRow at(int row) {
        y = row;
        if (bands > 0) {
            image.getRaster().getDataElements(0, row, image.getWidth(), 1, samples);
        }
        return this;
    }

    /** The first pixel that is not blank; {@code end} where none is before that. */
    int firstSeen(int end) {
        int x = 0;
        while (x < end && isBlank(x)) {
            x++;
        }
        return x;
    }

    /** The last pixel that is not blank; {@code end} where none is behind that. */
    int lastSeen(int end) {
        int x = image.getWidth() - 1;
        while (x > end && isBlank(x)) {
            x--;
        }
        return x;
    }

    private boolean isBlank(int x) {
        if (bands == 0) {
            int colour = image.getRGB(x, y);
            return isBlank(colour >>> 24, colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF);
        }
        int at = x * bands;
        int alpha = bands == 4 ? samples[at + 3] & 0xFF : 0xFF;
        return isBlank(alpha, samples[at] & 0xFF, samples[at + 1] & 0xFF, samples[at + 2] & 0xFF);
    }

    private static boolean isBlank(int alpha, int red, int green, int blue) {
        return alpha < FAINT || (red >= WHITISH && green >= WHITISH && blue >= WHITISH);
    }
}
