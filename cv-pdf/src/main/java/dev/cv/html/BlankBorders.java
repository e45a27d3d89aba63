package dev.cv.html;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Cuts off what is transparent or white around a PNG, so that its size is the size that is seen. */
final class BlankBorders {

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
        byte[] cut = write(image.getSubimage(seen.x, seen.y, seen.width, seen.height));
        return Optional.of(PngChunks.withProfile(cut, png));
    }

    /** A PDF takes the samples as they are written here, but for those with an alpha channel: these need not be small. */
    private static byte[] write(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ColorModel colours = image.getColorModel();
        if (!colours.hasAlpha() || colours instanceof IndexColorModel) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam fastest = writer.getDefaultWriteParam();
            fastest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            fastest.setCompressionQuality(1);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), fastest);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** Looks from each side only as far as something is seen. */
    private static Rectangle seen(BufferedImage image) {
        PixelRow row = new PixelRow(image);
        int width = image.getWidth();
        int top = 0;
        while (top < image.getHeight() && row.at(top).firstSeen(width) == width) {
            top++;
        }
        int bottom = image.getHeight() - 1;
        while (bottom > top && row.at(bottom).firstSeen(width) == width) {
            bottom--;
        }
        int left = width;
        int right = -1;
        for (int y = top; y <= bottom; y++) {
            row.at(y);
            left = row.firstSeen(left);
            right = row.lastSeen(right);
        }
        return new Rectangle(left, top, right - left + 1, bottom - top + 1);
    }
}
