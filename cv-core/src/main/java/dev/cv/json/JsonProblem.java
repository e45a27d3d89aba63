package dev.cv.json;

import static dev.cv.source.Problem.Wording.error;
import static dev.cv.source.Problem.Wording.note;
import static dev.cv.source.Problem.Wording.warning;

import dev.cv.source.Problem;

/** What can be wrong with JSON Resume. */
public enum JsonProblem implements Problem {
    NOT_A_RESUME(
            error(
                    "this is %s, not a résumé",
                    "begin with \"basics\": its keys are those of JSON Resume; others begin with \"cv\" (RenderCV) or \"content\" (YAMLResume)")),
    WRONG_JSON_TYPE(error("\"%s\" should be %s, but it is %s", "%4$s")),
    NULL_VALUE(warning("\"%s\" is null: it is taken as missing", "leave the key out")),
    UNKNOWN_KEY(warning("JSON Resume has no \"%s\" here: it is left out", "%2$s")),
    OLD_KEY(warning("\"%s\" is what others call \"%2$s\": it is read as that", "write \"%2$s\"")),
    DATE_NOT_ISO(warning(
            "\"%s\" is not a date as JSON Resume has them: it is shown as it is",
            "write it as 2019-05-09, 2019-05 or 2019")),
    DATE_IS_PRESENT(warning("\"%s\" is not a date", "leave \"endDate\" out while it goes on")),
    DATES_IN_WRONG_ORDER(error("end date %s is before start date %s", "write the earlier date first")),
    URL_WITHOUT_SCHEME(warning("\"%s\" is not a whole address", "write it as https://…")),
    EMAIL_WITHOUT_AT(warning("\"%s\" is not an e-mail address", "write it as ada@example.com")),
    BAD_EXTRAS(warning(
            "what \"meta.cv\" says here can't be read, or is of nothing that is there: it is left out",
            "let cv write it anew")),
    OLD_EXTRAS(warning(
            "\"meta.cv\" was written by an older cv: only the document's own fields and the order of sections are taken",
            "write it anew from its source, which a PDF that cv made carries")),
    PLAIN_TEXT_ONLY(note(
            "JSON Resume holds plain text; what is left out of it: %s",
            "keep the source, too; a PDF that cv makes carries it"));

    private final Wording wording;

    JsonProblem(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
