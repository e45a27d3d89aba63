package dev.cv.audit;

import static dev.cv.source.Problem.Wording.warning;

import dev.cv.source.Problem;

/** What can be wrong with what content says to an audit. */
public enum AuditProblem implements Problem {
    UNKNOWN_RULE(warning("there is no rule \"%s\" to silence", "%2$s")),
    UNKNOWN_LEVEL(warning("\"%s\" is no level", "write off, note, warning or error"));

    private final Wording wording;

    AuditProblem(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
