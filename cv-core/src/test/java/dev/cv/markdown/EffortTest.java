package dev.cv.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.markdown.text.Effort;
import dev.cv.markdown.text.MarkdownProblem;
import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much a file may ask for. Time is not measured: what is counted is the same on every machine. */
class EffortTest {

    private final Effort effort = new Effort();
    private final Diagnostics diagnostics = new Diagnostics();

    private void parse(String text) {
        new MarkdownParser().parse(new SourceFile("a.md", text), 0, diagnostics, effort);
    }

    private List<Diagnostic> errors() {
        return diagnostics.all().stream()
                .filter(diagnostic -> List.of(MarkdownProblem.TOO_DEEP, MarkdownProblem.TOO_INVOLVED)
                        .contains(diagnostic.problem()))
                .toList();
    }

    @Test
    void isSmallForWhatPeopleWrite() throws IOException {
        StringBuilder sample = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("../content"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                sample.append(Files.readString(file)).append("\n\n");
            }
        }

        parse(sample.toString());

        assertThat(effort.looks()).isLessThan(40L * sample.length());
    }

    /** What is not closed is looked for once at each place; twice as much text costs twice as much. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a ",
                "a\n",
                "a\n\n",
                "- a\n",
                "# a\n\n",
                "*a* ",
                "[a](b) ",
                "![a](b)",
                "a<!-- -->",
                "|a|b|\n",
                "<b>a</b>"
            })
    void growsWithTheText(String piece) {
        parse(piece.repeat(2000));
        long once = effort.looks();
        Effort more = new Effort();
        new MarkdownParser().parse(new SourceFile("a.md", piece.repeat(4000)), 0, diagnostics, more);

        assertThat(more.looks()).isLessThan(3 * once);
        assertThat(errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*a **b ", "[a](<", "<!--", "{::comment}\n", "<http:", "~~a "})
    void endsAtALimit(String piece) {
        parse(piece.repeat(50_000));

        assertThat(effort.looks()).isBetween(Effort.MOST_LOOKS, Effort.MOST_LOOKS + 1_000_000);
        assertThat(errors()).hasSize(1);
    }

    @Test
    void letsListsBeNestedAsDeepAsAnybodyNestsThem() {
        StringBuilder list = new StringBuilder("<div markdown=\"1\">\n\n");
        for (int depth = 0; depth < 20; depth++) {
            list.append("  ".repeat(depth)).append("- > *a **b [c](d)***\n");
        }

        parse(list.append("\n</div>\n").toString());

        assertThat(errors()).isEmpty();
    }

    @Test
    void tellsWhereItIsTooDeep() {
        parse("# Ada\n\nSailed.\n\n" + ">".repeat(60) + " Sank.\n");

        assertThat(errors()).hasSize(1);
        assertThat(errors().get(0).position().orElseThrow().line()).isEqualTo(5);
    }
}
