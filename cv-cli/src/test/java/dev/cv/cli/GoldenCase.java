package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.html.HtmlPage;
import dev.cv.html.PageWriter;
import dev.cv.html.Pictures;
import dev.cv.json.JsonResumeWriter;
import dev.cv.model.Resume;
import dev.cv.pdf.RenderedPdf;
import dev.cv.proof.PageBreaks;
import dev.cv.proof.Proof;
import dev.cv.read.ResumeReader;
import dev.cv.render.Looks;
import dev.cv.render.ResumeRenderer;
import dev.cv.reread.ReadPdf;
import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import dev.cv.source.FolderTree;
import dev.cv.testing.RecordText;
import dev.cv.theme.Look;
import dev.cv.theme.PageSize;
import dev.cv.write.MarkdownWriter;
import dev.cv.write.PlainTextWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A folder below {@code golden/}: its input in {@code content/}, and beside it what each stage made of that. A file
 * {@code run.txt} says which résumé of several is read.
 *
 * @param folder the case
 */
record GoldenCase(Path folder) {

    private static final List<String> STAGES = List.of(
            "model.txt",
            "page.html",
            "text.txt",
            "facts.txt",
            "resume.json",
            "resume.md",
            "resume.txt",
            "diagnostics.txt");
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));
    private static final Pattern MISSING = Pattern.compile("(?:the picture )?(\\S+) (?:can't|is) .*alternative text.*");

    /** Runs all stages and compares each with its file; {@code -Dgolden=update} writes the files instead. */
    void check() throws IOException {
        Map<String, String> stages = stages();
        for (String name : STAGES) {
            Path file = folder.resolve(name);
            String actual = stages.get(name);
            if (UPDATE && actual != null) {
                Files.writeString(file, actual);
            } else if (UPDATE) {
                Files.deleteIfExists(file);
            }
            String expected = Files.exists(file) ? Files.readString(file) : null;
            assertThat(actual).as(name + " (after a look: -Dgolden=update)").isEqualTo(expected);
        }
    }

    private Map<String, String> stages() throws IOException {
        Map<String, String> stages = new LinkedHashMap<>();
        Diagnostics diagnostics = new Diagnostics();
        Path own = folder.resolve("content");
        Path content = Files.exists(own) ? own : folder.resolve("../../content"); // the sample
        FolderTree tree = new FolderTree(content, Path.of("content"));
        GoldenRun asked = GoldenRun.of(folder);
        Optional<Resume> resume = new ResumeReader(asked.options()).read(tree, asked.path(), diagnostics);
        Optional<Look> look = resume.flatMap(read -> Looks.OF_CONTENT.of(read, tree, diagnostics));
        Optional<HtmlPage> page = look.map(chosen ->
                PageWriter.write(resume.get(), chosen, PageSize.A4, new Pictures(tree, diagnostics), diagnostics));
        resume.ifPresent(read -> stages.put("model.txt", RecordText.of(read)));
        resume.ifPresent(read -> stages.put("resume.json", JsonResumeWriter.write(read)));
        resume.ifPresent(read -> stages.put("resume.md", MarkdownWriter.write(read)));
        resume.ifPresent(read -> stages.put("resume.txt", PlainTextWriter.write(read, PlainTextWriter.WIDTH)));
        page.ifPresent(written -> stages.put("page.html", PageText.of(written)));
        if (page.isPresent() && !diagnostics.hasErrors()) {
            RenderedPdf pdf = new ResumeRenderer()
                    .render(resume.get(), PageSize.A4, tree, diagnostics)
                    .orElseThrow();
            assertThat(pdf.warnings()).isEmpty();
            Proof proof = Proof.of(pdf.bytes());
            ReadPdf read = proof.read();
            stages.put("text.txt", read.text());
            stages.put("facts.txt", PdfFacts.of(read));
            String words = PageWords.of(resume.get(), look.orElseThrow(), tree, missingPictures(diagnostics));
            for (int codePoint : pdf.missingGlyphs()) {
                words = words.replace(Character.toString(codePoint), "\u25A1");
            }
            assertThat(proof.faults(words, asked.columns())).isEmpty();
            assertThat(PageBreaks.faults(read)).isEmpty();
            read.pages()
                    .forEach(sheet -> assertThat(sheet.runs())
                            .as("text within the page")
                            .allMatch(run -> run.left() > 36 && run.right() < sheet.width() - 36));
        }
        stages.put("diagnostics.txt", printed(diagnostics));
        return stages;
    }

    /** The file that is JSON Resume, where there is one; else the folder as a whole. */
    private static String printed(Diagnostics diagnostics) {
        return diagnostics.all().stream().map(d -> d + "\n").collect(Collectors.joining());
    }

    private static Set<String> missingPictures(Diagnostics diagnostics) {
        return diagnostics.all().stream()
                .map(Diagnostic::message)
                .map(MISSING::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(matcher -> matcher.group(1).replaceFirst("^content/", ""))
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
