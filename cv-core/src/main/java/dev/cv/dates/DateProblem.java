package dev.cv.dates;

import static dev.cv.source.Problem.Wording.error;
import static dev.cv.source.Problem.Wording.note;
import static dev.cv.source.Problem.Wording.warning;

import dev.cv.source.Problem;

/** What can be wrong with dates. */
public enum DateProblem implements Problem {
    UNREADABLE_DATE(warning("\"%s\" can't be read as dates", "%2$s")),
    AMBIGUOUS_DATE(warning("\"%s\" is read as %s", "write %3$s")),
    OPEN_PERIOD(note("\"%s\" is read as a time that goes on", "write %2$s, or its end behind it")),
    END_BEFORE_START(error("end date %s is before start date %s", "write the earlier date first"));

    private final Wording wording;

    DateProblem(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
