package dev.cv.write;

import dev.cv.model.Resume;
import dev.cv.read.ResumeReader;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import dev.cv.testing.RecordText;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Model → Markdown → model. */
final class RoundTrip {

    private RoundTrip() {}

    static Optional<Resume> read(String text) {
        return new ResumeReader()
                .read(SourceTree.of(Map.of("a.md", text.getBytes(StandardCharsets.UTF_8))), "a.md", new Diagnostics());
    }

    /** All that the model says but for its file, and for names of headings that nobody wrote. */
    static String said(Resume resume) {
        // Without a name the title is the file's.
        String all = RecordText.of(resume);
        String titled = resume.person().heading().isPresent()
                ? all
                : all.replaceFirst("metadata: Metadata title=\"(?:[^\"\\\\]|\\\\.)*\"", "metadata: Metadata");
        return titled.replaceAll("(?m)^ *origin: Origin.*\\n(?: {4,}variants\\n(?: {6}.*\\n)*)?", "")
                .replaceAll("(?m)( *Heading level=\\d) anchor=\"(?:[^\"\\\\]|\\\\.)*\"", "$1")
                .replaceAll("(?m)(heading: Heading level=\\d) anchor=\"(?:[^\"\\\\]|\\\\.)*\"", "$1");
    }
}
