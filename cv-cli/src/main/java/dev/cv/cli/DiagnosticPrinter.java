package dev.cv.cli;

import dev.cv.source.Diagnostic;
import dev.cv.source.Severity;

/** Colours a diagnostic for a terminal; without colour it is what the diagnostic itself says. */
record DiagnosticPrinter(boolean colour) {

    private static final String BOLD = "\u001B[1m";
    private static final String RED = "\u001B[1;31m";
    private static final String YELLOW = "\u001B[1;33m";
    private static final String RESET = "\u001B[0m";

    String format(Diagnostic diagnostic) {
        String text = diagnostic.toString();
        if (!colour) {
            return text;
        }
        String label = diagnostic.severity().label() + ":";
        String shade = diagnostic.severity() == Severity.ERROR ? RED : YELLOW;
        int at = text.indexOf(label);
        return BOLD + text.substring(0, at) + RESET + shade + label + RESET + text.substring(at + label.length());
    }
}
