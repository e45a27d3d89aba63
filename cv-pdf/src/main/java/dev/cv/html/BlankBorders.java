package dev.cv.html;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Cuts off what is transparent or white around a PNG, so that its size is the size that is seen. */
final class BlankBorders {

    private static final int FAINT = 8;
    private static final int WHITISH = 248;

    /** Narrower borders than a twentieth make no difference to the eye. */
    private static final double WORTH = 0.95;

    private BlankBorders() {}

    /**
     * The part that is not blank; empty where that is nearly all, or nothing.
     *
     * @throws IOException where the samples can't be decoded
     */
    static Optional<byte[]> cut(byte[] png) throws IOException {
        ImageIO.setUseCache(false);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        Rectangle seen = seen(image);
        if (seen.isEmpty() || (seen.width > WORTH * image.getWidth() && seen.height > WORTH * image.getHeight())) {
            return Optional.empty();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image.getSubimage(seen.x, seen.y, seen.width, seen.height), "png", out);
        return Optional.of(PngChunks.withProfile(out.toByteArray(), png));
    }

    private static Rectangle seen(BufferedImage image) {
        int[] row = new int[image.getWidth()];
        int left = image.getWidth();
        int right = -1;
        int top = -1;
        int bottom = -1;
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            int first = 0;
            while (first < row.length && isBlank(row[first])) {
                first++;
            }
            if (first < row.length) {
                int last = row.length - 1;
                while (isBlank(row[last])) {
                    last--;
                }
                left = Math.min(left, first);
                right = Math.max(right, last);
                top = top < 0 ? y : top;
                bottom = y;
            }
        }
        return new Rectangle(left, top, right - left + 1, bottom - top + 1);
    }

    private static boolean isBlank(int argb) {
        return (argb >>> 24) < FAINT
                || ((argb >> 16 & 0xFF) >= WHITISH && (argb >> 8 & 0xFF) >= WHITISH && (argb & 0xFF) >= WHITISH);
    }
}
