package dev.cv.pdf.fonts;

import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Text in one font, each glyph at its place.
 *
 * @param row the glyphs, one for each code point
 * @param widths of the glyphs, in thousandths of the font's size, as PDF has it
 * @param scale how many thousandths a unit of the row is
 */
@SuppressWarnings("ArrayRecordComponent") // it is nobody's but the text renderer's, and compared with nothing
record SetText(FontDescription font, int[] codePoints, GlyphRow row, float[] widths, float scale) {

    static final float EM = 1000;

    /** Letters may stand so far apart, in thousandths of the size; where they do farther, some readers see a space. */
    static final float FARTHEST = 90;

    int length() {
        return widths.length;
    }

    /**
     * What the font adds behind a glyph, in thousandths of its size. Nothing behind a space, although some fonts would: lines
     * are measured word by word, each with the space behind it, and shall be as long as was measured.
     */
    float kern(int i) {
        return codePoints[i] == ' ' ? 0 : Math.min(FARTHEST, row.kerns[i] * scale);
    }

    /**
     * Where the marks on a letter end, which is behind the letter if there are none. Marks that have room of their own, as
     * in a font for code, stay in it: no reader would take them for part of the word if they stood elsewhere.
     */
    int endOfMarks(int letter) {
        int end = letter + 1;
        while (end < length() && row.isMark(end) && widths[end] == 0) {
            end++;
        }
        return end;
    }

    /** In thousandths of the font's size. */
    float width() {
        float width = 0;
        for (int i = 0; i < widths.length; i++) {
            width += widths[i] + kern(i);
        }
        return width;
    }

    /** How far to the right its letters lean for each unit that they rise. */
    double slant() {
        PDFontDescriptor told = font.getFont().getFontDescriptor();
        return told == null ? 0 : Math.tan(Math.toRadians(-told.getItalicAngle()));
    }

    String text(int start, int end) {
        return new String(codePoints, start, end - start);
    }
}
