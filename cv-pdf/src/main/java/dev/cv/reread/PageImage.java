package dev.cv.reread;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws a page as a screen would show it. */
public final class PageImage {
    private PageImage() {}

    /**
     * One page as a picture.
     *
     * @param page from 0
     * @param dpi pixels to the inch
     * @throws IOException if the bytes are no PDF
     */
    public static BufferedImage of(byte[] pdf, int page, int dpi) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(page, dpi, ImageType.RGB);
        }
    }
}
