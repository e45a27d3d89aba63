package dev.cv.source;

import java.util.Locale;
import java.util.Optional;

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
     * @param inJson what is said where the content is JSON Resume, which has fields and no marks of Markdown
     */
    record Wording(Severity severity, String message, String hint, Optional<Wording> inJson) {

        private Wording(Severity severity, String message, String hint) {
            this(severity, message, hint, Optional.empty());
        }

        /** With a hint of its own where the content is JSON Resume. */
        public Wording inJson(String hint) {
            return inJson(message, hint);
        }

        /** With words of its own where the content is JSON Resume. */
        public Wording inJson(String message, String hint) {
            return new Wording(severity, this.message, this.hint, Optional.of(new Wording(severity, message, hint)));
        }

        /** This, as bad as that. */
        public Wording as(Severity severity) {
            return new Wording(severity, message, hint, inJson);
        }

        /** What is said of a file. */
        Wording of(Optional<SourceFile> file) {
            boolean json = file.map(SourceFile::path).filter(SourcePath::isData).isPresent();
            return json ? inJson.orElse(this) : this;
        }

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
