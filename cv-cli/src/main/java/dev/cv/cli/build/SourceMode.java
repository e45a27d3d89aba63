package dev.cv.cli.build;

import java.util.Locale;

/** Which files of the content a PDF carries. */
public enum SourceMode {
    /** Those that it was made from. */
    USED,
    /** All that the folder holds. */
    ALL,
    NONE;

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
