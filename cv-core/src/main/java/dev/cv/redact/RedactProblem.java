package dev.cv.redact;

import static dev.cv.source.Problem.Wording.error;
import static dev.cv.source.Problem.Wording.warning;

import dev.cv.source.Problem;

/** What keeps a résumé from being for everybody. */
public enum RedactProblem implements Problem {
    STILL_THERE(error(
                    "%s would still be in the %s: %s",
                    "take it out, mark it {:.not-public}, or mark the contact {:.public} where everybody may know it")
            .inJson("take it out of this field")),
    MAY_REACH_SOMEBODY(warning(
                    "%s looks like a way to reach somebody, and is for everybody to read",
                    "take it out, or mark it {:.not-public}; your own goes among the contacts, {:.public} where all"
                            + " may know it")
            .inJson("take it out; your own goes into basics.email, basics.phone or basics.url")),
    NO_CONTACTS(warning(
            "no contacts were found, so that none could be taken out",
            "write them into contact.md, as email and phone into the front matter, or into basics of JSON Resume"));

    private final Wording wording;

    RedactProblem(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
