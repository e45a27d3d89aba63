package dev.cv.pdf;

/** The engine could not set a page, whatever pictures are left out. */
public final class UnsettablePage extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String reason;

    UnsettablePage(Throwable cause) {
        super(cause);
        String words = cause.getMessage();
        reason = words == null || words.isBlank() ? cause.getClass().getSimpleName() : words;
    }

    /** What the engine says, in a few words. */
    public String reason() {
        return reason;
    }
}
