package dev.cv.mapped;

import static dev.cv.source.Problem.Wording.error;
import static dev.cv.source.Problem.Wording.warning;

import dev.cv.source.Problem;

/** What can be wrong with data that a mapping reads. */
public enum MappedProblem implements Problem {
    NOTHING_MAPPED(error("this is %s, and there is nothing in it that could be shown", "%2$s")),
    UNMAPPED_KEY(warning("%s has no \"%s\" here: it is left out", "keep what is to be read in a section"));

    private final Wording wording;

    MappedProblem(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
