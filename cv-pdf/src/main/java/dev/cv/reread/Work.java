package dev.cv.reread;

import java.util.EnumMap;
import java.util.Map;

/**
 * How much has been done to read a PDF: counted, never timed, so that the same PDF is read or refused everywhere. What is
 * beyond a limit once stays so, as PDFBox goes on where a part of a PDF fails.
 */
final class Work {

    private final Map<PdfLimit, Count> counts = new EnumMap<>(PdfLimit.class);
    private final boolean limited;
    private int depth;

    private Work(boolean limited) {
        this.limited = limited;
    }

    /** For what comes from anywhere. */
    static Work limited() {
        return new Work(true);
    }

    /** For what we made ourselves a moment ago. */
    static Work unlimited() {
        return new Work(false);
    }

    /** No box for a number, as each byte is counted. */
    private static final class Count {

        long done;
    }

    /** Gets through PDFBox, which catches checked exceptions in many places; {@link Opening} makes a checked one of it. */
    @SuppressWarnings("serial") // never leaves the package
    static final class Exhausted extends RuntimeException {

        final PdfLimit limit;

        Exhausted(PdfLimit limit) {
            super(limit.rule(), null, false, false);
            this.limit = limit;
        }
    }

    boolean isLimited() {
        return limited;
    }

    void add(PdfLimit limit, long times) {
        if (!limited) {
            return;
        }
        Count count = count(limit);
        count.done += times;
        if (count.done > limit.most()) {
            throw new Exhausted(limit);
        }
    }

    private Count count(PdfLimit limit) {
        return counts.computeIfAbsent(limit, any -> new Count());
    }

    /** What is left until a limit is reached. */
    long left(PdfLimit limit) {
        return limit.most() - count(limit).done;
    }

    void enter() {
        depth(++depth);
    }

    void leave() {
        depth--;
    }

    /** Sees to it that nothing is nested too deep. */
    void depth(int reached) {
        if (reached > PdfLimit.PDF_TOO_DEEP.most()) {
            add(PdfLimit.PDF_TOO_DEEP, reached);
        }
    }

    /** Throws where a limit was reached, even if somebody went on. */
    void check() {
        for (PdfLimit limit : PdfLimit.values()) {
            add(limit, 0);
        }
    }
}
