package dev.cv.source;

import static dev.cv.source.Problem.Wording.error;
import static dev.cv.source.Problem.Wording.warning;

/** What can be wrong with a file as a file. */
public enum SourceProblem implements Problem {
    NOT_UTF8(error("%s is not UTF-8 text: the byte 0x%02X at offset %d begins no character", "save the file as UTF-8")),
    TOO_LARGE(
            error("%s has %d bytes; 524288 are allowed", "split it into one file per entry, or check that it is text")),
    MORE_OF_A_KIND(warning("there is more of %s: only the first %s are told", "mend those, then look again")),
    UNREADABLE(error("%s can't be read: %s", "")),
    FOLDER_PASSED_OVER(warning(
            "the folder %s can't be read, and what is in it is left out",
            "give yourself the right to read it, or move it away")),
    NAME_PASSED_OVER(warning(
            "the file %s is left out: its name is not UTF-8",
            "give it another name; or, where names are right elsewhere on this machine, set LC_ALL=C.UTF-8"));

    private final Wording wording;

    SourceProblem(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
