package dev.cv.cli.build;

import dev.cv.json.JsonResumeWriter;
import dev.cv.write.MarkdownWriter;
import dev.cv.write.PlainTextWriter;
import java.util.Iterator;
import java.util.List;

/** The forms there are: a new one is added to this list, and to nothing else. */
public final class OutputForms {

    public static final OutputForm PDF = new PdfForm();

    public static final OutputForm JSON = new TextForm(
            "json",
            "json",
            "JSON",
            "Write the résumé as JSON Resume.",
            making -> JsonResumeWriter.write(making.resume(), making.diagnostics()));

    public static final OutputForm TEXT = new TextForm(
            "text",
            "txt",
            "text",
            "Write it as plain text, for forms.",
            making -> PlainTextWriter.write(
                    making.resume(), making.request().measures().columns()));

    public static final OutputForm MARKDOWN = new TextForm(
            "markdown",
            "md",
            "Markdown",
            "Write it as one Markdown file.",
            making -> OwnMark.in(MarkdownWriter.write(making.resume())));

    /** Those there are, in the order in which they are made. */
    public static final List<OutputForm> ALL = List.of(PDF, JSON, TEXT, MARKDOWN);

    /** What they are called on the command line. */
    public static final class Words implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ALL.stream().map(Object::toString).iterator();
        }
    }

    private OutputForms() {}
}
