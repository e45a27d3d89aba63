package dev.cv.redact;

import static dev.cv.source.Problem.Wording.error;

import dev.cv.source.Problem;

/** What keeps a résumé from being for everybody. */
public enum RedactProblem implements Problem {
    STILL_THERE(error(
            "%s would still be in the %s: %s",
            "take it out, mark it {:.not-public}, or mark the contact {:.public} where everybody may know it"));

    private final Wording wording;

    RedactProblem(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
