package dev.cv.source;

import static dev.cv.source.Problem.Wording.error;
import static dev.cv.source.Problem.Wording.warning;

/** What can be wrong with a file as a file. */
public enum SourceProblem implements Problem {
    NOT_UTF8(error("%s is not UTF-8 text: the byte 0x%02X at offset %d begins no character", "save the file as UTF-8")),
    TOO_LARGE(
            error("%s has %d bytes; 524288 are allowed", "split it into one file per entry, or check that it is text")),
    MORE_OF_A_KIND(warning("there is more of %s: only the first %s are told", "mend those, then look again")),
    UNREADABLE(error("%s can't be read: %s", ""));

    private final Wording wording;

    SourceProblem(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
