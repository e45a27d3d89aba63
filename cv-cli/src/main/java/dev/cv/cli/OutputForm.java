package dev.cv.cli;

import java.util.Locale;

/** A form in which a résumé is written. */
enum OutputForm {
    PDF;

    /** The option that asks for it. */
    String option() {
        return "--" + name().toLowerCase(Locale.ROOT);
    }
}
