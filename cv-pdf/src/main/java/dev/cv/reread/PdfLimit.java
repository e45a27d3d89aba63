package dev.cv.reread;

import static dev.cv.source.Problem.Wording.error;

import dev.cv.source.Problem;

/** How much a PDF may ask of whoever reads it: far more than résumés do, and no more than a moment and a little memory. */
public enum PdfLimit implements Problem {
    PDF_TOO_LARGE(64L << 20, error("%s can't be read: it is larger than %s MB", "save it with smaller pictures")),
    PDF_TOO_ENTANGLED(
            64L << 20,
            error(
                    "%s can't be read: to find its parts it would have to be gone through again and again, more than %s MB",
                    "print it to a new PDF")),
    PDF_TOO_MANY_OBJECTS(1_000_000, error("%s can't be read: it has more than %s objects", "print it to a new PDF")),
    PDF_UNPACKS_TOO_FAR(
            64L << 20,
            error("%s can't be read: its text and fonts unpack to more than %s MB", "print it to a new PDF")),
    PDF_METADATA_TOO_LONG(
            4L << 20,
            error(
                    "%s can't be read: its metadata take more than %s MB",
                    "print it to a new PDF, which leaves them out")),
    PDF_CARRIES_TOO_MUCH(
            64L << 20,
            error("%s can't be read: the files it carries take more than %s MB", "take the large ones out of it")),
    PDF_CARRIES_TOO_MANY(
            10_000,
            error("%s can't be read: it carries more than %s files", "make an archive of them, and carry that")),
    PDF_TOO_MANY_PAGES(
            2_000, error("%s can't be read: it has more than %s pages", "print those that matter to a new PDF")),
    PDF_PAGES_TOO_FULL(
            6L << 20,
            error(
                    "%s can't be read: what paints its pages takes more than %s MB",
                    "print it to a new PDF, with its drawings as pictures")),
    PDF_TOO_MANY_STEPS(
            1_000_000,
            error(
                    "%s can't be read: its pages take more than %s steps to paint",
                    "print it to a new PDF, with its drawings as pictures")),
    PDF_TOO_MUCH_TEXT(
            300_000,
            error(
                    "%s can't be read: it has more than %s characters, or fewer in very many pieces",
                    "print the pages that matter to a new PDF")),
    PDF_FONTS_TOO_LARGE(
            1_000_000, error("%s can't be read: its fonts tell of more than %s characters", "print it to a new PDF")),
    PDF_TOO_MANY_TAGS(
            100_000, error("%s can't be read: it has more than %s tags", "print it to a new PDF, without tags")),
    PDF_TOO_MANY_LINKS(
            10_000, error("%s can't be read: it has more than %s links", "print the pages that matter to a new PDF")),
    PDF_TOO_DEEP(
            200,
            error("%s can't be read: its parts are nested more than %s deep", "print it to a new PDF, without tags"));

    private static final long MEGABYTE = 1 << 20;

    private final long most;
    private final Wording wording;

    PdfLimit(long most, Wording wording) {
        this.most = most;
        this.wording = wording;
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** Pages, bytes or whatever it counts: so many are read, one more is refused. */
    public long most() {
        return most;
    }

    /** The number in the unit that the words speak of. */
    public String shown() {
        boolean bytes = wording.message().contains("%s MB");
        return String.valueOf(bytes ? most / MEGABYTE : most);
    }
}
