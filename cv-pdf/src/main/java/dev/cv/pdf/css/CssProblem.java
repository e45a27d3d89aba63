package dev.cv.pdf.css;

import static dev.cv.source.Problem.Wording.error;
import static dev.cv.source.Problem.Wording.warning;

import dev.cv.source.Problem;

/** What a style sheet may say that is lost on paper, or does harm there. */
public enum CssProblem implements Problem {
    CSS_BROKEN(warning("%s", "%2$s")),
    CSS_TOO_INVOLVED(error("%s", "%2$s")),
    CSS_WITHOUT_EFFECT(warning("%s has no effect", "%2$s")),
    CSS_CLASS_RETIRED(warning(
            "no head of an entry has the class %s where entry-head is %s",
            "write %3$s; or set entry-head to as-entry, which keeps the heads of the first format of themes")),
    CSS_OUT_OF_ORDER(warning("%s makes the PDF read back in another order", "%2$s")),
    CSS_SPLITS_WORDS(warning("%s makes letters of a word read back as words", "%2$s")),
    CSS_FROM_OUTSIDE(warning("%s would load a file, and a page can load none", "%2$s")),
    CSS_UNKNOWN_VARIABLE(warning("there is no option %s", "the options are %2$s")),
    CSS_UNKNOWN_FONT(
            warning("there is no font %s", "the fonts are %2$s; others go into a folder fonts/ of the content"));

    private final Wording wording;

    CssProblem(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
