package dev.cv.html;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/**
 * Makes a grey PNG a coloured one of the same greys: Java takes grey samples for linear light, so that PDFBox, which
 * decodes them by way of Java, would wash them out.
 */
final class GreyPng {

    private static final int COLOUR_TYPE = 25;
    private static final int GREY = 0;
    private static final int GREY_WITH_ALPHA = 4;

    private GreyPng() {}

    /** @throws IOException where the samples can't be decoded */
    static byte[] inColour(byte[] png) throws IOException {
        if (png[COLOUR_TYPE] != GREY && png[COLOUR_TYPE] != GREY_WITH_ALPHA) {
            return png;
        }
        ImageIO.setUseCache(false);
        BufferedImage grey = ImageIO.read(new ByteArrayInputStream(png));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(inColour(grey), "png", out);
        return out.toByteArray();
    }

    private static BufferedImage inColour(BufferedImage grey) {
        Raster samples = grey.getRaster();
        boolean alpha = samples.getNumBands() > 1;
        int full = (1 << samples.getSampleModel().getSampleSize(0)) - 1;
        int type = alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage colour = new BufferedImage(grey.getWidth(), grey.getHeight(), type);
        for (int y = 0; y < grey.getHeight(); y++) {
            for (int x = 0; x < grey.getWidth(); x++) {
                int light = samples.getSample(x, y, 0) * 255 / full;
                int opacity = alpha ? samples.getSample(x, y, 1) * 255 / full : 255;
                colour.setRGB(x, y, opacity << 24 | light << 16 | light << 8 | light);
            }
        }
        return colour;
    }
}
