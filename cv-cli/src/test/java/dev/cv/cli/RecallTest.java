package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.ats.FieldRecognizer;
import dev.cv.model.Resume;
import dev.cv.read.ResumeReader;
import dev.cv.recall.Field.Kind;
import dev.cv.recall.Recall;
import dev.cv.recall.Recovery;
import dev.cv.render.PageSetup;
import dev.cv.render.ResumeRenderer;
import dev.cv.reread.ReadText;
import dev.cv.reread.ReadText.Order;
import dev.cv.source.Diagnostics;
import dev.cv.source.FolderTree;
import dev.cv.theme.PageSize;
import dev.cv.theme.Theme;
import dev.cv.theme.Themes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Machines recover from the PDF what the content says, in every theme. */
class RecallTest {

    private static final Path GOLDEN = Path.of("..", "golden");
    private static final ResumeRenderer RENDERER = new ResumeRenderer();

    /**
     * Golden cases whose content is at the edge of what a page holds, nothing that a machine takes for a résumé, or jobs of
     * which each line is written in another form.
     */
    private static final Set<String> AT_THE_EDGE = Set.of("careless", "long-words", "forms-shorts");

    /** The least part of all fields of the golden cases that has to be recovered. */
    private static final double FLOOR = 0.97;

    static Stream<String> themes() {
        return Themes.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void allOfTheSampleAndTheSeedIsRecovered(String theme) throws IOException {
        for (Path content : List.of(Path.of("..", "content"), GOLDEN.resolve("seed-shape/content"))) {
            Recall recall = recall(content, Themes.named(theme).orElseThrow()).orElseThrow();
            assertThat(recall.lost().stream().filter(one -> one.field().kind() != Kind.SKILL))
                    .as(content.toString())
                    .isEmpty();
            assertThat(recall.all()).isGreaterThan(3);
        }
    }

    @Test
    void mostOfTheGoldenCasesIsRecovered() throws IOException {
        int all = 0;
        List<String> lost = new ArrayList<>();
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            for (Path folder : folders.sorted().toList()) {
                Path content = folder.resolve("content");
                if (Files.isDirectory(content)
                        && !AT_THE_EDGE.contains(folder.getFileName().toString())) {
                    Optional<Recall> recall = recall(content, Themes.modern());
                    all += recall.map(Recall::all).orElse(0);
                    for (Recovery one : recall.map(Recall::lost).orElse(List.of())) {
                        lost.add(folder.getFileName() + ": " + one);
                    }
                }
            }
        }
        assertThat(all).isGreaterThan(300);
        assertThat(1 - lost.size() / (double) all).as(String.join("\n", lost)).isGreaterThan(FLOOR);
    }

    private static Optional<Recall> recall(Path content, Theme theme) throws IOException {
        FolderTree tree = new FolderTree(content, Path.of("content"));
        Diagnostics diagnostics = new Diagnostics();
        Optional<Resume> resume = new ResumeReader().read(tree, "", diagnostics);
        if (resume.isEmpty() || diagnostics.hasErrors()) {
            return Optional.empty();
        }
        byte[] pdf = RENDERER.render(resume.get(), PageSetup.of(theme, PageSize.A4), tree, diagnostics)
                .orElseThrow()
                .bytes();
        ReadText text = ReadText.of(pdf, Set.of(Order.STREAM));
        return Optional.of(Recall.of(resume.get(), FieldRecognizer.recognize(text.in(Order.STREAM), text.links())));
    }
}
