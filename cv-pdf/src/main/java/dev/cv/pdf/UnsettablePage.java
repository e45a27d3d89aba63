package dev.cv.pdf;

/** The engine could not set a page, whatever pictures are left out. */
public final class UnsettablePage extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnsettablePage(Throwable cause) {
        super(cause);
    }

    /** What the engine says, in a few words. */
    public String reason() {
        Throwable cause = getCause();
        String words = cause.getMessage();
        return words == null || words.isBlank() ? cause.getClass().getSimpleName() : words;
    }
}
