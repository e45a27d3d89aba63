package dev.cv.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.cv.model.Metadata;
import dev.cv.model.Origin;
import dev.cv.model.Presentation;
import dev.cv.read.Content;
import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.values.YamlProblem;
import dev.cv.values.YamlValue;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final Diagnostics diagnostics = new Diagnostics();

    private FrontMatter read(String text) {
        return FrontMatter.read(new SourceFile("a.md", text), diagnostics);
    }

    @Test
    void tellsTheMetadata() {
        Metadata metadata = Content.of("ada.md", """
                        ---
                        name: Ada
                        title: Ada – Résumé
                        lang: de_CH
                        subject: Engines
                        keywords: [engines, notes]
                        date: 1843-09-01 10:00:00 +0100
                        ---
                        Wrote.
                        """).read().clean().metadata();

        assertThat(metadata)
                .isEqualTo(new Metadata(
                        "Ada – Résumé",
                        "de-CH",
                        Optional.of("Engines"),
                        List.of("engines", "notes"),
                        Optional.of(LocalDate.of(1843, 9, 1)),
                        Map.of(),
                        new Origin("ada.md", List.of()),
                        Presentation.NONE));
    }

    @Test
    void takesTheDateOfTheLastEditWhereThereIsNoOther() {
        Content.Reading reading = Content.of("ada.md", "---\nname: Ada\nlast_edit: 1843-09-01\n---\nWrote.\n")
                .read();

        assertThat(reading.clean().metadata().date()).contains(LocalDate.of(1843, 9, 1));
    }

    @Test
    void namesTheDocumentAfterPersonOrFileWhereItHasNoTitle() {
        assertThat(Content.of("some-file.md", "# Ada\n")
                        .read()
                        .clean()
                        .metadata()
                        .title())
                .isEqualTo("Ada");
        Content.Reading nameless = Content.of("some-file.md", "Text.\n").read();
        assertThat(nameless.resume().orElseThrow().metadata().title()).isEqualTo("Some file");
    }

    @Test
    void keepsEveryScalarAsItIsWritten() {
        FrontMatter frontMatter = read("---\na: 1.10\nb: yes\nc: 2026-11-22\nd: 0x1F\ne: ~\nf: 'q'\ng:\n---\n");

        assertThat(List.of("a", "b", "c", "d", "e", "f"))
                .extracting(key -> frontMatter.text(key).orElseThrow())
                .containsExactly("1.10", "yes", "2026-11-22", "0x1F", "~", "q");
        assertThat(frontMatter.text("g")).isEmpty();
        assertThat(frontMatter.has("g")).isTrue();
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void endsAtDashesOrDots() {
        assertThat(read("---\na: b\n---\nbody").bodyOffset()).isEqualTo(13);
        assertThat(read("---\na: b\n...\nbody").bodyOffset()).isEqualTo(13);
        assertThat(read("--- \t\r\na: b\r\n---  \r\nbody").bodyOffset()).isEqualTo(20);
        assertThat(read("---\n---\nbody").bodyOffset()).isEqualTo(8);
        assertThat(read("---\na: b\n---").bodyOffset()).isEqualTo(12);
        assertThat(diagnostics.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "body", "----\na: b\n----\n", " ---\na: b\n---\n", "\n---\na: b\n---\n", "--- a: b"})
    void isNotThereUnlessTheFileBeginsWithDashes(String text) {
        assertThat(read(text).bodyOffset()).isZero();
        assertThat(diagnostics.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---",
                "---\n",
                "---\n\nSailed.\n",
                "---\nSailed: to England\n",
                "---\n# Ada\n\nname: Ada\n",
                "---\nhttp://example.com\n",
                "# Ada\n---\nBorn: 1815\n\n---\n",
                "# Ada\n\nWorked.\n\n---\nname: Ada\n---\n",
                "<!-- \n---\nname: Ada\n---\n"
            })
    void isNoThematicBreak(String text) {
        assertThat(read(text).bodyOffset()).isZero();
        assertThat(diagnostics.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nname: Ada\n",
                "---\n\n\nsite: x",
                "---\n# c\n# d\nName: Ada\n",
                "---\nsite:\n  - x\nAda\n---- \n"
            })
    void isNotClosedWhereKeysAreButNoDashes(String text) {
        assertThat(read(text).bodyOffset()).isEqualTo(text.length());
        assertThat(diagnostics.all())
                .extracting(Diagnostic::problem)
                .containsExactly(ContentProblem.FRONT_MATTER_NOT_CLOSED);
    }

    @Test
    void looksForWhatWasMeantFast() {
        for (String much : List.of("\n", "#\n", "<!---->\n", "<!--", "-- ", "name: x\n", "-\n")) {
            assertTimeoutPreemptively(SOON, () -> read(much.repeat(100_000) + "---\na: b"));
            assertTimeoutPreemptively(SOON, () -> read("---\n" + much.repeat(100_000) + "a: b"));
        }
    }

    @Test
    void makesNothingOfATag() {
        FrontMatter frontMatter = read("---\na: !secret text\nb: !<x> [one]\nc: !!binary aGk=\n---\n");

        assertThat(diagnostics.all()).isEmpty();
        assertThat(frontMatter.text("a")).contains("text");
        assertThat(frontMatter.text("c")).contains("aGk=");
    }

    @Test
    void readsAnchorsButNoBombs() {
        assertThat(read("---\na: &a [x, y]\nb: *a\n---\n").list("b"))
                .extracting(YamlValue.Scalar::text)
                .containsExactly("x", "y");
        assertThat(diagnostics.all()).isEmpty();

        String bomb = IntStream.range(1, 30)
                .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "x]\n")
                .collect(Collectors.joining());
        assertTimeoutPreemptively(SOON, () -> read("---\na0: &a0 [x]\n" + bomb + "---\n"));
        assertThat(diagnostics.all()).hasSize(1);
    }

    @Test
    void readsFewAliasesOfMuchFast() {
        String much = "[" + "x, ".repeat(20_000) + "x]";
        String few = "b: &b [*a, *a]\nc: &c [*b, *b]\nd: &d [*c, *c]\ne: [*d, *d]\n";

        assertTimeoutPreemptively(SOON, () -> read("---\na: &a " + much + "\n" + few + "---\n"));
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void readsAListThatHoldsItself() {
        assertThat(read("---\na: &a [x, *a]\nb: &b {c: *b}\n---\n").has("b")).isTrue();
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void refusesDeepNestingFast() {
        assertTimeoutPreemptively(SOON, () -> read("---\na: " + "[".repeat(30_000) + "\n---\n"));
        assertTimeoutPreemptively(SOON, () -> read("---\na: " + "{a: ".repeat(10_000) + "\n---\n"));

        assertThat(diagnostics.all())
                .isNotEmpty()
                .allSatisfy(diagnostic -> assertThat(diagnostic.problem()).isEqualTo(YamlProblem.FRONT_MATTER_INVALID));
    }

    @Test
    void refusesSeveralDocumentsAndOddKeysInWords() {
        read("---\n? [a, b]\n: c\n? {d: e}\n: f\n---\n");
        assertThat(diagnostics.all()).extracting(Diagnostic::message).hasSizeLessThan(3);
    }
}
