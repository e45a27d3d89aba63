package dev.cv.pdf.fonts;

import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Sets text in a font of a document: which glyphs, how wide, how near to each other. */
final class Typesetter {

    private final PDType0Font font;
    private final CmapLookup glyphs;
    private final Positioning positioning;

    Typesetter(PDType0Font font, Positioning positioning) {
        this.font = font;
        this.glyphs = font.getCmapLookup();
        this.positioning = positioning;
    }

    /** The text as it is set; empty where the font lacks a character. */
    Optional<SetText> set(String text, FontDescription description) {
        int[] codePoints = text.codePoints().toArray();
        int[] row = new int[codePoints.length];
        float[] widths = new float[row.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = glyphs.getGlyphId(codePoints[i]);
            if (row[i] <= 0) {
                return Optional.empty();
            }
            widths[i] = width(row[i]);
        }
        GlyphRow set = positioning.set(row, codePoints);
        return Optional.of(new SetText(description, codePoints, set, widths, SetText.EM / positioning.unitsPerEm()));
    }

    private float width(int glyph) {
        try {
            return font.getWidth(glyph); // the codes of an embedded font are its glyphs' numbers
        } catch (IOException e) {
            throw new UncheckedIOException(e); // all is in memory: only a bug gets here
        }
    }
}
