package dev.cv.pdf.fonts;

import dev.cv.theme.FontData;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/** A font with what its tables say of positions. */
final class TestFont {

    private static final FontShelf SHELF = new FontShelf();

    private final TrueTypeFont font;
    private final Positioning positioning;

    private TestFont(TrueTypeFont font, Positioning positioning) {
        this.font = font;
        this.positioning = positioning;
    }

    /** One that comes along, as in {@code eb-garamond/EBGaramond-Regular}. */
    static TestFont bundled(String name) {
        FontData data = FontData.packaged("/fonts/" + name + ".ttf");
        return new TestFont(SHELF.take(data), SHELF.positioning(data));
    }

    /** The same letters with other tables. */
    TestFont positionedBy(byte[] file) {
        return new TestFont(font, Positioning.of(file));
    }

    boolean has(String text) {
        return text.codePoints().allMatch(point -> glyphs().getGlyphId(point) > 0);
    }

    GlyphRow set(String text) {
        int[] points = text.codePoints().toArray();
        int[] row = text.codePoints().map(glyphs()::getGlyphId).toArray();
        return positioning.set(row, points);
    }

    int width(int glyph) {
        try {
            HorizontalMetricsTable metrics = font.getHorizontalMetrics();
            return metrics.getAdvanceWidth(glyph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CmapLookup glyphs() {
        try {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
