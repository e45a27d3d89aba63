package dev.cv.pdf;

import static dev.cv.source.Problem.Wording.error;
import static dev.cv.source.Problem.Wording.warning;

import dev.cv.source.Problem;

/** What can be wrong with content once it is set, and with fonts. */
public enum PdfProblem implements Problem {
    NO_GLYPH(warning(
            "no font has the character %s; a box is printed instead",
            "write it in other words, or put a TrueType font that has it into a folder fonts/ of the content")),
    FONT_NOT_TRUETYPE(error(
            "the font %s is %s; only TrueType fonts can be used",
            "put its TrueType file there (.ttf): most fonts are given away as both")),
    FONT_VARIABLE(error(
            "the font %s is variable: all its weights are in one file, and only one of them would be seen",
            "put its static files there (as …-Regular.ttf, …-Bold.ttf), or make them with fonttools varLib.instancer")),
    FONT_BROKEN(error("the font %s can't be used: %s", "get the file again from where it came")),
    FONT_LOCKED(error(
            "the font %s may not be embedded in a PDF, as it says itself",
            "ask its maker for a file that may be, or take another font")),
    FONT_TWICE(warning("the fonts %s and %s are both %s; the second is not used", "remove one of the files")),
    PICTURE_NOT_DRAWN(warning(
            "%s can't be drawn; its alternative text stands in its place",
            "save it as PNG, or as plain SVG: shapes and colours without masks, filters and newer CSS")),
    PICTURE_COARSE(warning(
            "the picture %s has %s dots for %s mm, too few for print: it looks blurred or stays small",
            "save it %4$s")),
    TOO_LONG(error("the résumé is %s too long for %s, %s", "cut as much%4$s")),
    CHEAP_CUT(warning("the last line of this holds only “%s”", "cut %2$s here and a line is saved")),
    LINES_ALONE(warning("page %s holds %s and nothing else", "--fit %3$s sets all a little tighter"));

    private final Wording wording;

    PdfProblem(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
