package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.ats.FieldRecognizer;
import dev.cv.ats.Weakness;
import dev.cv.ats.Weaknesses;
import dev.cv.model.Resume;
import dev.cv.pdf.RenderedPdf;
import dev.cv.proof.Legibility;
import dev.cv.proof.PageBreaks;
import dev.cv.proof.Proof;
import dev.cv.read.ResumeReader;
import dev.cv.render.PageSetup;
import dev.cv.render.ResumeRenderer;
import dev.cv.reread.ReadLine;
import dev.cv.reread.ReadText;
import dev.cv.source.Diagnostics;
import dev.cv.source.FolderTree;
import dev.cv.source.SourceTree;
import dev.cv.theme.Look;
import dev.cv.theme.PageSize;
import dev.cv.theme.PersonPlace;
import dev.cv.theme.Theme;
import dev.cv.theme.Themes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every theme sets the sample, the seed's entry and all there is in the dialect, on A4 and on Letter. */
@Tag("sweep")
@Execution(ExecutionMode.CONCURRENT)
class ThemesTest {

    private static final List<String> CONTENTS = List.of("sample", "seed-shape", "everything");

    private static final Path PICTURES = Path.of("src", "test", "resources", "pictures");

    /** These are set on A4 alone, as one size tells what the other would. */
    private static final Set<String> ON_A4 = Set.of("corners", "accent", "swiss", "lebenslauf", "duo");

    /** One theme with one content on one paper. */
    record Case(String theme, String content, PageSize size) {

        @Override
        public String toString() {
            return theme + "-" + content + "-" + size;
        }
    }

    static Stream<Case> cases() {
        return Themes.NAMES.stream()
                .flatMap(theme -> CONTENTS.stream()
                        .flatMap(content ->
                                Stream.of(PageSize.A4, PageSize.LETTER).map(size -> new Case(theme, content, size))))
                .filter(one -> one.size().equals(PageSize.A4)
                        || !ON_A4.contains(one.theme())
                        || one.toString().equals("corners-sample-Letter"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void holdsAllPromises(Case one) throws IOException {
        SourceTree tree = tree(one.content());
        Diagnostics diagnostics = new Diagnostics();
        Theme theme = Themes.named(one.theme()).orElseThrow();
        Resume resume = new ResumeReader().read(tree, "", diagnostics).orElseThrow();
        byte[] pdf = render(resume, theme, one.size(), tree, diagnostics).bytes();

        List<String> faults = new ArrayList<>();
        // Where only short lines follow on a page, a date at its right leaves pdftotext guessing by the layout.
        // So do two columns whose first lines are on one, and contacts as a table.
        boolean columns = one.content().equals("everything")
                || one.size().equals(PageSize.LETTER)
                || theme.person() == PersonPlace.ACROSS
                || Look.of(theme).is("contact-labels");
        Proof proof = Proof.of(pdf);
        faults.addAll(proof.faults(PageWords.of(resume, Look.of(theme), tree, Set.of()), columns));
        faults.addAll(PageBreaks.faults(proof.read()));
        if (one.content().equals("sample")) {
            faults.addAll(stumbles(pdf, Look.of(theme)));
        }
        faults.addAll(Legibility.faults(pdf));
        PagePictures.difference(pdf, PICTURES.resolve(one + ".png")).ifPresent(faults::add);
        assertThat(faults).isEmpty();
        assertThat(render(resume, theme, one.size(), tree, diagnostics).bytes())
                .as("the same bytes")
                .isEqualTo(pdf);
    }

    /** What parsers that others wrote stumble over. */
    private static List<String> stumbles(byte[] pdf, Look look) throws IOException {
        // Heads as entries have them are what their authors want, whatever parsers make of them.
        boolean asEntry = look.value("entry-head").filter("as-entry"::equals).isPresent();
        ReadText text = ReadText.ofOurs(pdf, EnumSet.of(ReadText.Order.STREAM));
        List<ReadLine> lines = text.in(ReadText.Order.STREAM);
        return Weaknesses.of(text.pages(), lines, FieldRecognizer.recognize(lines, text.links())).stream()
                .filter(one -> !asEntry || one.kind() != Weakness.Kind.EMPLOYER_IN_TEXT)
                .map(Weakness::words)
                .toList();
    }

    private static RenderedPdf render(
            Resume resume, Theme theme, PageSize size, SourceTree tree, Diagnostics diagnostics) {
        RenderedPdf pdf = new ResumeRenderer()
                .render(resume, PageSetup.of(theme, size), tree, diagnostics)
                .orElseThrow();
        assertThat(pdf.warnings()).isEmpty();
        return pdf;
    }

    private static SourceTree tree(String content) throws IOException {
        Path own = Path.of("..", "golden", content, "content");
        return new FolderTree(Files.exists(own) ? own : Path.of("..", "content"), Path.of("content"));
    }
}
