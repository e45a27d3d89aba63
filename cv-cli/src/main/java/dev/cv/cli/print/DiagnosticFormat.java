package dev.cv.cli.print;

import java.util.Locale;

/** How findings are printed. */
public enum DiagnosticFormat {
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
