package dev.cv.pdf;

import static dev.cv.source.Problem.Wording.error;
import static dev.cv.source.Problem.Wording.note;
import static dev.cv.source.Problem.Wording.warning;

import dev.cv.source.Problem;

/** What can be wrong with content once it is set. */
public enum PdfProblem implements Problem {
    NOT_SET(error(
            "these pages can't be set: %s",
            "take out what is out of the ordinary: a style sheet, margins that leave no room, a very wide table, a very large"
                    + " picture; and if that is not it, please report it")),
    TOO_MUCH(error(
            "this is more than can be set: it has %s parts, and %s are the most", "make several documents of it")),
    NO_GLYPH(warning(
            "no font has the character %s; a box is printed instead",
            "write it in other words, or put a TrueType font that has it into a folder fonts/ of the content")),
    PICTURE_NOT_DRAWN(warning(
            "%s can't be drawn; its alternative text stands in its place",
            "save it as PNG, or as plain SVG: shapes and colours without masks, filters and newer CSS")),
    PICTURE_COARSE(warning(
            "the picture %s has %s dots for %s mm, too few for print: it looks blurred or stays small",
            "save it %4$s")),
    TOO_LONG(error("the résumé is %s too long for %s, %s", "cut as much%4$s")),
    CHEAP_CUT(warning("the last line of this holds only “%s”", "cut %2$s here and a line is saved")),
    LINES_ALONE(warning("page %s holds %s and nothing else", "--fit %3$s sets all a little tighter")),
    LAST_PAGE_SHORT(note(
            "page %s holds %s, and more than a little would have to give way to take them in",
            "say more or cut some; --fit %3$s sets all as much tighter as it takes, --fit off says nothing of it"));

    private final Wording wording;

    PdfProblem(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
