package dev.cv.source;

import java.util.Locale;

/** Something that can be wrong with content; each package that finds problems has one enum of them. */
public interface Problem {

    /** The enum constant's name. */
    String name();

    /** The name of the rule that is broken, for programs: the constant's name as {@code end-before-start}. */
    default String rule() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How bad it is and how it is said. */
    Wording wording();

    /**
     * A problem in words.
     *
     * @param severity how bad it is
     * @param message what is wrong, with {@code %s} where the details go
     * @param hint what to write instead, with the same details; may be empty
     */
    record Wording(Severity severity, String message, String hint) {

        /** A problem that stops the PDF. */
        public static Wording error(String message, String hint) {
            return new Wording(Severity.ERROR, message, hint);
        }

        /** A problem that the PDF is made in spite of. */
        public static Wording warning(String message, String hint) {
            return new Wording(Severity.WARNING, message, hint);
        }

        /** Something worth a look; nobody is stopped by it. */
        public static Wording note(String message, String hint) {
            return new Wording(Severity.NOTE, message, hint);
        }
    }
}
