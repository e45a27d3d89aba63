package dev.cv.cli.build;

import dev.cv.json.JsonResumeWriter;
import dev.cv.model.Resume;
import dev.cv.source.Diagnostics;
import dev.cv.write.MarkdownWriter;
import dev.cv.write.PlainTextWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A form in which a résumé is written. */
public enum OutputForm {
    PDF("pdf"),
    JSON("json"),
    TEXT("txt"),
    MARKDOWN("md");

    private final String extension;

    OutputForm(String extension) {
        this.extension = extension;
    }

    /** How the names of such files end, without the dot. */
    public String extension() {
        return extension;
    }

    /** The option that asks for it. */
    public String option() {
        return "--" + this;
    }

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
}
