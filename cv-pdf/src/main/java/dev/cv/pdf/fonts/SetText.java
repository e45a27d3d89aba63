package dev.cv.pdf.fonts;

import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** Text in one font of a document, each glyph at its place. */
record SetText(FontDescription font, SetGlyphs glyphs) {

    static final float EM = 1000;

    /** Letters may stand so far apart, in thousandths of the size; where they do farther, some readers see a space. */
    static final float FARTHEST = 90;

    int length() {
        return widths().length;
    }

    int[] codePoints() {
        return glyphs.codePoints();
    }

    GlyphRow row() {
        return glyphs.row();
    }

    /** In thousandths of the font's size. */
    float[] widths() {
        return glyphs.widths();
    }

    /** How many of these a unit of the row is. */
    float scale() {
        return glyphs.scale();
    }

    float kern(int i) {
        return glyphs.kern(i);
    }

    /**
     * Where the marks on a letter end, which is behind the letter if there are none. Marks that have room of their own, as
     * in a font for code, stay in it: no reader would take them for part of the word if they stood elsewhere.
     */
    int endOfMarks(int letter) {
        int end = letter + 1;
        while (end < length() && row().isMark(end) && widths()[end] == 0) {
            end++;
        }
        return end;
    }

    /** How far to the right its letters lean for each unit that they rise. */
    double slant() {
        PDFontDescriptor told = font.getFont().getFontDescriptor();
        return told == null ? 0 : Math.tan(Math.toRadians(-told.getItalicAngle()));
    }

    String text(int start, int end) {
        return new String(codePoints(), start, end - start);
    }
}
