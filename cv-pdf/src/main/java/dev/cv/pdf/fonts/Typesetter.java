package dev.cv.pdf.fonts;

import com.openhtmltopdf.extend.TextRenderer;
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
    private final SetWords words;

    /** @param words what the font's file has set before */
    Typesetter(PDType0Font font, Positioning positioning, SetWords words) {
        this.font = font;
        this.glyphs = font.getCmapLookup();
        this.positioning = positioning;
        this.words = words;
    }

    /** The text as it is set, less what can't be printed; empty where the font lacks a character. */
    Optional<SetGlyphs> set(String text) {
        return words.get(text, () -> setAnew(TextRenderer.getEffectivePrintableString(text)));
    }

    private Optional<SetGlyphs> setAnew(String text) {
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
        return Optional.of(new SetGlyphs(codePoints, set, widths, SetText.EM / positioning.unitsPerEm()));
    }

    private float width(int glyph) {
        try {
            return font.getWidth(glyph); // the codes of an embedded font are its glyphs' numbers
        } catch (IOException e) {
            throw new UncheckedIOException(e); // all is in memory: only a bug gets here
        }
    }
}
