package dev.cv.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The lines of a page as the eye sees them, without spaces, in the order in which they are painted. */
public final class PaintedLines {

    /** Glyphs of a line stand no farther up or down than this, in points. */
    private static final float LEVEL = 1.5f;

    /** One of them, in points; the size is its first letter's. */
    public record Line(String text, float size, float baseline, float right) {

        /** More room than between two words is between columns. */
        private boolean goesOn(PaintedText.Glyph glyph) {
            float gap = glyph.left() - right;
            return Math.abs(baseline - glyph.baseline()) < LEVEL && Math.abs(gap) < size;
        }
    }

    private PaintedLines() {}

    /** Those of a page, counted from 1; words that icons are read as are among them. */
    public static List<Line> of(byte[] bytes, int page) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            for (PaintedText.Glyph glyph : PaintedText.of(pdf, page)) {
                Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
                if (last != null && last.goesOn(glyph)) {
                    String text = last.text() + glyph.text();
                    lines.set(lines.size() - 1, new Line(text, last.size(), last.baseline(), glyph.right()));
                } else {
                    lines.add(new Line(glyph.text(), glyph.size(), glyph.baseline(), glyph.right()));
                }
            }
        }
        return lines;
    }
}
