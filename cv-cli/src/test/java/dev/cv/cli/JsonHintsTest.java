package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.cli.print.KnownRules;
import dev.cv.facts.FactProblem;
import dev.cv.html.HtmlProblem;
import dev.cv.json.JsonProblem;
import dev.cv.recall.RecallProblem;
import dev.cv.redact.RedactProblem;
import dev.cv.source.Diagnostic;
import dev.cv.source.Position;
import dev.cv.source.Problem;
import dev.cv.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of JSON Resume speaks of its fields, and of no mark of Markdown. */
class JsonHintsTest {

    private static final Pattern MARKDOWN = Pattern.compile(
            "\\{:|##|front matter|\\bclass\\b|\\.md\\b|manifest|\\*\\*|!\\[|<span|\\bheading\\b(?! out)");

    /** What only a class, a mark, a file or a front matter can bring about. */
    private static final Set<String> OF_MARKDOWN = Set.of(
            "LIST_GOES_ON",
            "LINE_GOES_ON",
            "UNSETTLED",
            "UNREAD_CLASS",
            "UNKNOWN_RULE",
            "UNKNOWN_LEVEL",
            "UNUSED_FILE",
            "PICTURE_WITHOUT_TEXT",
            "NO_CONTACTS"); // which has no place, and says both

    private static final String RESUME = """
        {
          "basics": {"name": "Ada Example", "email": "ada@example.com",
                     "summary": "Baked bread - and [cake](https://example.com/cake). It was zqwxv."},
          "work": [
            {"name": "Acme", "position": "Baker"},
            {"name": "Flour Ltd", "position": "Clerk", "startDate": "2031-05"}
          ]
        }
        """;

    @TempDir
    private Path folder;

    static Stream<Problem> problems() {
        return Stream.of(
                        KnownRules.ofAudit(),
                        List.<Problem>of(FactProblem.values()),
                        List.<Problem>of(JsonProblem.values()),
                        List.<Problem>of(HtmlProblem.values()),
                        List.<Problem>of(RecallProblem.values()),
                        List.<Problem>of(RedactProblem.values()))
                .flatMap(List::stream)
                .filter(problem -> !OF_MARKDOWN.contains(problem.name()));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void noHintSpeaksOfMarkdown(Problem problem) {
        Object[] details = Collections.nCopies(9, "x").toArray();
        for (String name : List.of("resume.json", "ada.yaml", "ada.YML")) {
            Position at = new SourceFile(name, name, "x").at(0);
            Diagnostic told = Diagnostic.of(problem, Optional.of(at), details);
            assertThat(told.message() + "; " + told.hint()).as(problem.rule()).doesNotContainPattern(MARKDOWN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"resume.json", "resume.yaml"})
    void aCheckSpeaksOfFields(String name) throws IOException {
        Run run = new Run(folder).with(name, RESUME);

        run.cv("check", name);

        assertThat(run.out())
                .contains("write startDate, and endDate where it has ended")
                .contains("mend startDate or endDate, or leave endDate out while it goes on")
                .contains("a hyphen stands between words where a dash belongs")
                .contains("no Markdown is read here")
                .contains("\"meta\": {\"cv\": {\"version\": \"2\", \"spelling\": [\"zqwxv\"]}}")
                .doesNotContainPattern(MARKDOWN);
    }

    @Test
    void whatTheHintSaysOfSpellingIsRead() throws IOException {
        Run run = new Run(folder).with("resume.json", """
            {"basics": {"name": "Ada Example", "email": "ada@example.com", "summary": "Made a zqwxv."},
             "work": [{"name": "Acme", "position": "Baker", "startDate": "2020-05"}],
             "meta": {"cv": {"version": "2", "spelling": ["zqwxv"]}}}
            """);

        run.cv("check", "resume.json");

        assertThat(run.out()).doesNotContain("zqwxv");
    }
}
