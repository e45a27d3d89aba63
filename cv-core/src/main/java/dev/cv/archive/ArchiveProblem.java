package dev.cv.archive;

import static dev.cv.source.Problem.Wording.error;
import static dev.cv.source.Problem.Wording.warning;

import dev.cv.source.Problem;

/** What can be wrong with the source that a PDF carries, and with what lies in its folder. */
public enum ArchiveProblem implements Problem {
    BUILD_KEY_UNKNOWN(error("cv knows no option \"%s\" here", "%2$s")),
    BUILD_VALUE(error("\"%s\" can't be %s", "%3$s")),
    BUILD_FILE_MISSING(error("there is no file %s in the folder", "take the line out, or unpack the PDF again")),
    SOURCE_LARGE(warning(
            "the source that the PDF carries has %s MB, of which %s has %s MB",
            "make that smaller, or leave the source out with --no-source")),
    SOURCE_NOT_RESTORABLE(warning(
            "the source that the PDF carries can't be unpacked: %s",
            "give it another name, or leave the source out with --no-source")),
    SOURCE_UNREADABLE(error("the files of the content can't be read: %s", "leave them out with --source=used"));

    private final Wording wording;

    ArchiveProblem(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
