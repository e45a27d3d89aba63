package dev.cv.pdf.fonts;

/**
 * Text as a font file wants it set, in whatever document.
 *
 * @param row the glyphs, one for each code point
 * @param widths of the glyphs, in thousandths of the font's size, as PDF has it
 * @param scale how many thousandths a unit of the row is
 */
@SuppressWarnings("ArrayRecordComponent") // it is nobody's but the text renderer's, and compared with nothing
record SetGlyphs(int[] codePoints, GlyphRow row, float[] widths, float scale) {

    /**
     * What the font adds behind a glyph, in thousandths of its size. Nothing behind a space, although some fonts would: lines
     * are measured word by word, each with the space behind it, and shall be as long as was measured.
     */
    float kern(int i) {
        return codePoints[i] == ' ' ? 0 : Math.min(SetText.FARTHEST, row.kerns[i] * scale);
    }

    /** In thousandths of the font's size. */
    float width() {
        float width = 0;
        for (int i = 0; i < widths.length; i++) {
            width += widths[i] + kern(i);
        }
        return width;
    }
}
