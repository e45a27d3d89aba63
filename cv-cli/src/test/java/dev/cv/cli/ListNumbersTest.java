package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cv.model.Resume;
import dev.cv.proof.Proof;
import dev.cv.read.ResumeReader;
import dev.cv.render.ResumeRenderer;
import dev.cv.reread.ReadRun;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import dev.cv.theme.PageSize;
import dev.cv.theme.Themes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers of a list take the room that they need, however long they are, and end at one place. */
class ListNumbersTest {

    private static final List<Integer> STARTS = List.of(8, 9, 98, 99, 9999);

    private static Stream<String> themes() {
        return Themes.NAMES.stream();
    }

    private static String list(int start) {
        return "{: start=\"%1$d\"}\n1. Paper %1$d of %1$d\n1. Paper %2$d of %1$d\n\nBetween.\n\n"
                .formatted(start, start + 1);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void haveRoom(String theme) throws IOException {
        StringBuilder source = new StringBuilder("# Ada Example\n\n## Papers\n\n");
        STARTS.forEach(start -> source.append(list(start)));
        SourceTree tree = SourceTree.of(Map.of("resume.md", source.toString().getBytes(StandardCharsets.UTF_8)));
        Diagnostics diagnostics = new Diagnostics();
        Resume resume = new ResumeReader().read(tree, "", diagnostics).orElseThrow();
        Proof proof = Proof.of(new ResumeRenderer(Themes.named(theme).orElseThrow())
                .render(resume, PageSize.A4, tree, diagnostics)
                .orElseThrow()
                .bytes());

        proof.holds();
        List<ReadRun> runs = proof.read().pages().stream()
                .flatMap(page -> page.runs().stream())
                .toList();
        for (int start : STARTS) {
            List<ReadRun> numbers = numbers(runs, start);
            assertThat(proof.read().text())
                    .contains(
                            "%1$d. Paper %1$d of %1$d".formatted(start),
                            "%2$d. Paper %2$d of %1$d".formatted(start, start + 1));
            assertThat(numbers.get(0).right()).isCloseTo(numbers.get(1).right(), within(0.5f));
        }
    }

    /** The number's own run, and the room behind it. */
    private static List<ReadRun> numbers(List<ReadRun> runs, int start) {
        return IntStream.of(start, start + 1)
                .mapToObj(number -> {
                    int at = IntStream.range(0, runs.size())
                            .filter(i -> runs.get(i).text().strip().equals(number + ".")
                                    && runs.get(i + 1).text().contains("of " + start))
                            .findFirst()
                            .orElseThrow();
                    ReadRun text = runs.get(at + 1);
                    assertThat(text.baseline()).isCloseTo(runs.get(at).baseline(), within(0.1f));
                    assertThat(text.left() - runs.get(at).right()).isBetween(0.25f * text.size(), 1.2f * text.size());
                    return runs.get(at);
                })
                .toList();
    }
}
