package dev.cv.cli;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** All pages of a PDF side by side in grey, at 60 dots an inch, held against an approved picture. */
final class PagePictures {

    private static final float DPI = 60;

    /** How many of 255 steps a dot may be lighter or darker: letters are smoothed a little otherwise by other JDKs. */
    private static final int TOLERANCE = 48;

    /** How many dots of a thousand may be further off. */
    private static final double MOST_PER_MILLE = 2;

    private PagePictures() {}

    /** How a PDF differs from the picture in a file; {@code -Dgolden=update} approves it. */
    static Optional<String> difference(byte[] pdf, Path approved) throws IOException {
        BufferedImage actual = of(pdf);
        if ("update".equals(System.getProperty("golden"))) {
            boolean same = Files.exists(approved)
                    && compare(actual, ImageIO.read(approved.toFile())).isEmpty();
            if (!same) {
                Files.createDirectories(approved.getParent());
                ImageIO.write(actual, "png", approved.toFile());
            }
            return Optional.empty();
        }
        return Files.exists(approved)
                ? compare(actual, ImageIO.read(approved.toFile()))
                : Optional.of("there is no " + approved.getFileName());
    }

    static BufferedImage of(byte[] bytes) throws IOException {
        List<BufferedImage> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PDFRenderer renderer = new PDFRenderer(pdf);
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                pages.add(renderer.renderImageWithDPI(page, DPI, ImageType.GRAY));
            }
        }
        int width = pages.stream().mapToInt(BufferedImage::getWidth).sum();
        int height = pages.stream().mapToInt(BufferedImage::getHeight).max().orElse(1);
        BufferedImage all = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = all.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        int left = 0;
        for (BufferedImage page : pages) {
            graphics.drawImage(page, left, 0, null);
            left += page.getWidth();
        }
        graphics.dispose();
        return all;
    }

    static Optional<String> compare(BufferedImage actual, BufferedImage approved) {
        if (actual.getWidth() != approved.getWidth() || actual.getHeight() != approved.getHeight()) {
            return Optional.of("it is %d x %d, approved is %d x %d"
                    .formatted(actual.getWidth(), actual.getHeight(), approved.getWidth(), approved.getHeight()));
        }
        int off = 0;
        int lowest = 0;
        for (int y = 0; y < actual.getHeight(); y++) {
            for (int x = 0; x < actual.getWidth(); x++) {
                if (Math.abs(grey(actual, x, y) - grey(approved, x, y)) > TOLERANCE) {
                    off++;
                    lowest = y;
                }
            }
        }
        double perMille = 1000.0 * off / actual.getWidth() / actual.getHeight();
        return perMille <= MOST_PER_MILLE
                ? Optional.empty()
                : Optional.of("%.1f of a thousand dots differ, the lowest at %d".formatted(perMille, lowest));
    }

    private static int grey(BufferedImage picture, int x, int y) {
        return picture.getRaster().getSample(x, y, 0);
    }
}
