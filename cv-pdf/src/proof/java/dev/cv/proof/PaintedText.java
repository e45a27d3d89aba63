package dev.cv.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The glyphs of a page as they are painted, footers among them: where, how large and in which colour. */
final class PaintedText extends PDFTextStripper {

    /**
     * One glyph, in points from the page's left and top edge.
     *
     * @param top where its x-height ends, roughly
     * @param colour as {@code 0xRRGGBB}
     */
    record Glyph(String text, float left, float right, float top, float baseline, float size, int colour) {}

    private final List<Glyph> glyphs = new ArrayList<>();

    private PaintedText() {
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
    }

    /** The glyphs of a page, counted from 1, in the order in which they are painted. */
    static List<Glyph> of(PDDocument pdf, int page) throws IOException {
        PaintedText text = new PaintedText();
        text.setStartPage(page);
        text.setEndPage(page);
        text.getText(pdf);
        return text.glyphs;
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        super.processTextPosition(glyph);
        if (glyph.getUnicode().isBlank()) {
            return;
        }
        int colour;
        try {
            colour = getGraphicsState().getNonStrokingColor().toRGB();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        float size = glyph.getYScale(); // the size itself is rounded
        glyphs.add(new Glyph(
                glyph.getUnicode(),
                glyph.getX(),
                glyph.getX() + glyph.getWidth(),
                glyph.getY() - size * 0.45f,
                glyph.getY(),
                size,
                colour));
    }
}
