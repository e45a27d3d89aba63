package dev.cv.read;

import static dev.cv.source.Problem.Wording.error;
import static dev.cv.source.Problem.Wording.note;
import static dev.cv.source.Problem.Wording.warning;

import dev.cv.source.Problem;

/** What can be wrong with a résumé as a whole, and with what its front matter says of it. */
public enum ReadProblem implements Problem {
    NOTHING_TO_SHOW(error("there is nothing to show here", "write an entry, or list some in sections:")),
    INVALID_DATE(warning("\"%s\" is not a date", "write it as 2026-11-22")),
    INVALID_EMAIL(warning("\"%s\" is not an e-mail address", "write it as ada@example.com")),
    INVALID_WEB_ADDRESS(
            warning("\"%s\" is not an address on the web", "write it as https://example.com/ada, or example.com/ada")),
    INVALID_QR(error(
            "a QR code can't lead to \"%s\"",
            "write an address of at most 180 characters, as https://example.com/ada, mailto:ada@example.com or"
                    + " tel:+442079460000")),
    UNKNOWN_ENTRIES(error(
            "entries can't be shown as \"%s\"",
            "write entries: as-written to keep your own lines, or entries: set to have heads set as the theme does")),
    UNKNOWN_PERIOD_DASH(error(
            "the dates of a period can't be parted by \"%s\"",
            "write period-dash: as-written to keep what you typed, or leave it out for an en dash")),
    INVALID_DOCUMENT_LANGUAGE(error("\"%s\" is not a language tag", "write it as en, en-US or de")),
    UNKNOWN_VARIANT(error("there is no variant \"%s\"", "%2$s")),
    NOTHING_IN_VARIANT(error("nothing of this résumé is left %s", "%2$s")),
    NO_NAME(warning("nothing says whose résumé this is", "write name: in the front matter, or begin with # Your Name")),
    LATEX(note(
            "LaTeX is read for its words, lists and tables, and not for how it looks",
            "write it in Markdown, if it is to look in a certain way")),
    EMOJI_LEFT_OUT(
            note("emoji beside the titles of sections are left out", "remove them, if you don't want to be told")),
    MISPLACED_CLASS(warning(
            "the class %s belongs to a list or a paragraph, not to this block",
            "leave a blank line before {:.%1$s}: right after a block it belongs to that block"));

    private final Wording wording;

    ReadProblem(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
