package dev.cv.ats;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** A page as another program could set it: untagged, in the fonts that every reader has. */
final class SmallPdf {

    private interface Mark {
        void paint(PDDocument pdf, PDPageContentStream page) throws IOException;
    }

    private final List<Mark> marks = new ArrayList<>();

    SmallPdf plain(float size, float x, float y, String text) {
        return text(FontName.HELVETICA, size, x, y, text);
    }

    SmallPdf bold(float size, float x, float y, String text) {
        return text(FontName.HELVETICA_BOLD, size, x, y, text);
    }

    SmallPdf italic(float size, float x, float y, String text) {
        return text(FontName.HELVETICA_OBLIQUE, size, x, y, text);
    }

    private SmallPdf text(FontName font, float size, float x, float y, String text) {
        marks.add((pdf, page) -> {
            page.beginText();
            page.setFont(new PDType1Font(font), size);
            page.newLineAtOffset(x, y);
            page.showText(text);
            page.endText();
        });
        return this;
    }

    SmallPdf picture() {
        marks.add((pdf, page) -> {
            BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
            image.createGraphics().setColor(Color.RED);
            page.drawImage(LosslessFactory.createFromImage(pdf, image), 60, 60, 400, 600);
        });
        return this;
    }

    byte[] bytes() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                for (Mark mark : marks) {
                    mark.paint(pdf, content);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }
}
