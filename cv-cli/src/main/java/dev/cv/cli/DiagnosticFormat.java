package dev.cv.cli;

import java.util.Locale;

/** How findings are printed. */
enum DiagnosticFormat {
    HUMAN,
    JSON,
    SARIF,
    GITHUB;

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
