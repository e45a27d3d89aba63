package dev.cv.source;

import java.util.Locale;

/** How bad a finding is: an error stops the PDF, a warning does not, and a note only tells. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** The word that is printed. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
