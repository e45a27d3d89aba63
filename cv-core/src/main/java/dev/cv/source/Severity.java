package dev.cv.source;

/** How bad a finding is: an error stops the PDF, a warning does not. */
public enum Severity {
    ERROR,
    WARNING;

    /** The word that is printed. */
    public String label() {
        return this == ERROR ? "error" : "warning";
    }
}
