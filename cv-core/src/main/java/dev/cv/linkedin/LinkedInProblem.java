package dev.cv.linkedin;

import static dev.cv.source.Problem.Wording.error;
import static dev.cv.source.Problem.Wording.note;
import static dev.cv.source.Problem.Wording.warning;

import dev.cv.source.Problem;

/** What can be wrong with an export, and what of it is no part of a résumé. */
public enum LinkedInProblem implements Problem {
    NO_ARCHIVE(error(
            "%s is no ZIP archive: %s",
            "name the file as it came from LinkedIn: Settings, Data privacy, Get a copy of your data")),
    NO_EXPORT(error(
            "%s holds none of the files of a LinkedIn export, such as Profile.csv and Positions.csv",
            "ask LinkedIn for it anew: Settings, Data privacy, Get a copy of your data")),
    EMPTY_EXPORT(error("nothing stands in the files of %s", "ask LinkedIn for the larger archive")),
    NO_HEADER(warning(
            "%s is left out: no line names its columns, such as \"%s\"",
            "LinkedIn's files have the English names of columns")),
    NO_COLUMN(warning("%s has no column \"%s\"", "what would stand in it is missing in the folder")),
    QUOTE_NOT_CLOSED(
            error("the quotation mark that begins this value is never closed", "ask LinkedIn for the file anew")),
    EXTRA_VALUES(warning(
            "this line has more values than there are columns; \"%s\" is left out",
            "a comma within a value needs quotation marks around the value")),
    ODD_PERIOD(warning(
            "\"%s\" can't be read as dates: it stands in the folder as it is",
            "mend it there, as in March 2019 - May 2022")),
    ROW_TWICE(warning("this line is there twice, and taken once", "")),
    COLUMNS_LEFT(note("not taken from %s: %s", "")),
    FILES_LEFT(note("not taken from the export, as they are no part of a résumé: %s", ""));

    private final Wording wording;

    LinkedInProblem(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
