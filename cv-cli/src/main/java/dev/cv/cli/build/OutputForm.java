package dev.cv.cli.build;

<<<<<<< HEAD
import dev.cv.json.JsonResumeWriter;
import dev.cv.model.Resume;
import dev.cv.source.Diagnostics;
import dev.cv.write.MarkdownWriter;
import dev.cv.write.PlainTextWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
=======
import java.util.Optional;
>>>>>>> 47eec7b (A build takes a request and tells which files it depends on; forms of output are a list)

/** A form in which a résumé is written; options, help and file names follow from what it says of itself. {@link OutputForms} lists them. */
public interface OutputForm {

    /** The word on the command line: {@code pdf}. */
    @Override
    String toString();

    /** How the names of such files end, without the dot. */
    String extension();

    /** What it is called in messages, as in "a PDF". */
    String title();

    /** What the option that asks for it says of itself. */
    String help();

    /** Whether it takes an engine that sets pages. */
    boolean isSet();

    /** What it is with the bytes of this form; empty, with diagnostics, where it can't be. */
    Optional<Products> add(Products products, Making making);

    /** All that somebody could find in the bytes of this form. */
    Searchable searchable(byte[] bytes);

    /** The option that asks for it. */
    default String option() {
        return "--" + this;
    }
<<<<<<< HEAD

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The résumé in this form, which is none but {@link #PDF}: that takes more than a résumé.
     *
     * @param width how many columns plain text may have; 0 for no limit
     * @param diagnostics takes what the form can't hold
     */
    byte[] bytes(Resume resume, int width, Diagnostics diagnostics) {
        String text = switch (this) {
            case JSON -> JsonResumeWriter.write(resume, diagnostics);
            case TEXT -> PlainTextWriter.write(resume, width);
            case MARKDOWN -> MarkdownWriter.write(resume);
            case PDF -> throw new IllegalArgumentException("a PDF is rendered");
        };
        return text.getBytes(StandardCharsets.UTF_8);
    }
=======
>>>>>>> 47eec7b (A build takes a request and tells which files it depends on; forms of output are a list)
}
