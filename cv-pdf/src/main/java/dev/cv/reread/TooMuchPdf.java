package dev.cv.reread;

import dev.cv.source.Diagnostic;
import java.io.IOException;
import java.util.Optional;

/** Told of a PDF that asks for more than a {@link PdfLimit} allows. */
@SuppressWarnings("serial") // never leaves the program
public final class TooMuchPdf extends IOException {

    private final PdfLimit limit;

    /** A PDF that is beyond a limit. */
    public TooMuchPdf(PdfLimit limit) {
        super(limit.rule());
        this.limit = limit;
    }

    /** The limit it is beyond. */
    public PdfLimit limit() {
        return limit;
    }

    /**
     * What to tell of it.
     *
     * @param file what the PDF is called
     */
    public Diagnostic of(String file) {
        return Diagnostic.of(limit, Optional.empty(), file, limit.shown());
    }
}
