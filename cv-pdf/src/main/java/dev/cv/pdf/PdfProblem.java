package dev.cv.pdf;

import static dev.cv.source.Problem.Wording.warning;

import dev.cv.source.Problem;

/** What can be wrong with content once it is set. */
public enum PdfProblem implements Problem {
    NO_GLYPH(warning(
            "no font has the character %s; a box is printed instead",
            "write it in other words, or put a TrueType font that has it into a folder fonts/ of the content")),
    PICTURE_NOT_DRAWN(warning(
            "%s can't be drawn; its alternative text stands in its place",
            "save it as PNG, or as plain SVG: shapes and colours without masks, filters and newer CSS"));

    private final Wording wording;

    PdfProblem(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
