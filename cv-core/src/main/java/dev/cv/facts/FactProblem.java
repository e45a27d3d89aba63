package dev.cv.facts;

import static dev.cv.source.Problem.Wording.note;
import static dev.cv.source.Problem.Wording.warning;

import dev.cv.source.Problem;

/** What can be wrong with the parts of an entry. */
public enum FactProblem implements Problem {
    LIST_GOES_ON(warning(
            "this item goes on with the list of the class %s above it", "end that list by a line with ^ alone")),
    LINE_GOES_ON(warning(
            "this text is part of the place and time of the class %s above it",
            "end these by a line with ^ alone, and begin the text at the margin")),
    UNREAD_TIMES(
            warning("%s", "begin each entry as in ### Engineer, Acme (2019 - 2021); cv facts shows what was understood")
                    .inJson("list each job in work[], each school in education[], with startDate and endDate")),
    UNSETTLED(note(
            "which of \"%s\" and \"%s\" is the organization can't be told for sure; the second is taken for it",
            "where that is wrong mark it, as in <span class=\"organization\">%1$s</span>")),
    UNLIKE_A_NAME(note(
                    "\"%s\" is taken for the organization, though it doesn't look like a name",
                    "mark what is, as in <span class=\"organization\">Acme</span>")
            .inJson("write its name into work[].name or education[].institution"));

    private final Wording wording;

    FactProblem(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
