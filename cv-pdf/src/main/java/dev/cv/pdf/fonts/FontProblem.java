package dev.cv.pdf.fonts;

import static dev.cv.source.Problem.Wording.error;
import static dev.cv.source.Problem.Wording.warning;

import dev.cv.source.Problem;

/** What can be wrong with fonts that the content or the machine brings along. */
public enum FontProblem implements Problem {
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
    FONT_TWICE(warning("the fonts %s and %s are both %s; the second is not used", "remove one of the files"));

    private final Wording wording;

    FontProblem(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
