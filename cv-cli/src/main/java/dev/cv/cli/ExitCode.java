package dev.cv.cli;

/** How a run ended, as the shell sees it. */
final class ExitCode {

    static final int DONE = 0;
    static final int CONTENT_HAS_ERRORS = 1;
    static final int USAGE = 2;
    static final int BUG = 3;

    private ExitCode() {}
}
