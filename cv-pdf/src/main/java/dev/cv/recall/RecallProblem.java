package dev.cv.recall;

import static dev.cv.source.Problem.Wording.note;
import static dev.cv.source.Problem.Wording.warning;

import dev.cv.source.Problem;

/** What of a résumé machines don't find in its PDF. */
public enum RecallProblem implements Problem {
    NAME_NOT_RECOVERED(warning(
                    "a machine that reads the PDF does not find the name “%s”%s",
                    "let the name stand by itself at the top, in letters; a picture or a footer is not read as one")
            .inJson("write the name, and nothing else, into basics.name")),
    CONTACT_NOT_RECOVERED(warning(
                    "a machine that reads the PDF does not find the %s %s%s",
                    "print the address or number itself, among the contacts; words that only lead there are not read")
            .inJson("write the address or number itself into basics.email, basics.phone, basics.url or"
                    + " basics.profiles[].url, a place into basics.location.city")),
    ORGANIZATION_NOT_RECOVERED(warning(
                    "a machine that reads the PDF does not find the organization “%s”%s",
                    "name the organization in a block of the class company-info right above the role,"
                            + " or write “Role, Organization” as the heading")
            .inJson("write the name, and nothing else, into work[].name, volunteer[].organization or"
                    + " education[].institution")),
    ROLE_NOT_RECOVERED(warning(
                    "a machine that reads the PDF does not find the role “%s”%s",
                    "give the role a heading of its own, right above place and time, in words that titles are made of")
            .inJson("write the title, and nothing else, into work[].position, volunteer[].position or"
                    + " education[].studyType and area, in words that titles are made of")),
    PERIOD_NOT_RECOVERED(warning(
                    "a machine that reads the PDF does not find the time “%s”%s",
                    "write it as months and years on a line of its own: May 2019 – Present")
            .inJson("write startDate and endDate with months, as in \"startDate\": \"2019-05\"")),
    ONLY_IN_PICTURE(note(
            "no words say “%s”, only a picture does; a machine reads %s",
            "begin the line with the name, as in “%1$s: what it does”"));

    private final Wording wording;

    RecallProblem(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
