package dev.cv.reread;

import org.apache.pdfbox.text.TextPosition;

/** The measures of a glyph in a PDF of any origin, in points, so that one can count with them: none is NaN or without end. */
final class Measures {

    /** No page is so large; sums of such numbers still are numbers. */
    private static final float FARTHEST = 1e6f;

    private static final float LEAST_SIZE = 1;

    private Measures() {}

    /** The size of type, always more than 0; text of size 0 is there, too, and upside down its size is negative. */
    static float size(TextPosition glyph) {
        float told = glyph.getFontSizeInPt();
        float size = place(told > 0 ? told : Math.abs(glyph.getXScale()));
        return size > 0 ? size : LEAST_SIZE;
    }

    /** A place or a length. */
    static float place(float told) {
        return Float.isNaN(told) ? 0 : Math.max(-FARTHEST, Math.min(FARTHEST, told));
    }
}
