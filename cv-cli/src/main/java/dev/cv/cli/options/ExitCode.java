package dev.cv.cli.options;

/** How a run ended, as the shell sees it. */
public final class ExitCode {

    public static final int DONE = 0;
    public static final int CONTENT_HAS_ERRORS = 1;
    public static final int USAGE = 2;
    public static final int BUG = 3;

    private ExitCode() {}
}
