package dev.cv.cli.files;

import static dev.cv.source.Problem.Wording.error;
import static dev.cv.source.Problem.Wording.note;
import static dev.cv.source.Problem.Wording.warning;

import dev.cv.source.Problem;

/** What a new folder can't take from what it begins with. */
public enum NewProblem implements Problem {
    PHOTO_ELSEWHERE(warning(
            "the photo %s is not on this machine, so the folder is without it",
            "save it in the folder and name it in resume.md, as in image: images/photo.jpg")),
    PICTURE_ELSEWHERE(warning(
            "the picture %s is not on this machine", "save it in the folder and name it here, as in images/logo.png")),
    PICTURE_LOST(warning("the picture %s can't be found, or not be taken along", "put it into the folder by hand")),
    NO_SOURCE(error(
            "%s carries no source: only PDFs that cv made do, unless made with --no-source or --public",
            "begin with resume.json, LinkedIn's export or a Markdown file, or with cv new DIR and your own words")),
    UNREADABLE_PDF(error("%s can't be read: %s", "")),
    VARIANTS_LEFT(note("what is only for the variants %s is not taken", ""));

    private final Wording wording;

    NewProblem(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
