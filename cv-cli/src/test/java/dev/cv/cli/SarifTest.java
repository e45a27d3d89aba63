package dev.cv.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.values.JsonReader;
import dev.cv.values.YamlValue;
import dev.cv.values.YamlValue.Mapping;
import dev.cv.values.YamlValue.Scalar;
import dev.cv.values.YamlValue.Sequence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What SARIF 2.1.0 asks of a document: required properties, indexes that hit, regions within the file. */
class SarifTest {

    @TempDir
    private Path folder;

    @Test
    void isADocument() throws IOException {
        CheckCommandTest.copy(Path.of("src/test/resources/check/broken/content"), folder.resolve("my content"));
        Run run = new Run(folder);
        run.environment = Map.of("SOURCE_DATE_EPOCH", "1795305600");

        assertThat(run.cv("check", "--format=sarif", "my content")).isZero();
        Mapping document = parse(run.out());
        assertThat(text(document, "version")).isEqualTo("2.1.0");
        assertThat(text(document, "$schema")).startsWith("https://docs.oasis-open.org/sarif/");
        Mapping theRun = (Mapping) list(document, "runs").get(0);
        assertThat(text(theRun, "columnKind")).isEqualTo("unicodeCodePoints");
        Mapping driver = map(map(theRun, "tool"), "driver");
        assertThat(text(driver, "name")).isEqualTo("cv");
        List<YamlValue> rules = list(driver, "rules");
        assertThat(rules).isNotEmpty().allSatisfy(rule -> {
            assertThat(text(map((Mapping) rule, "shortDescription"), "text")).isNotBlank();
            assertThat(text(map((Mapping) rule, "help"), "text")).isNotBlank();
            assertThat(text(map((Mapping) rule, "defaultConfiguration"), "level"))
                    .isIn("error", "warning", "note");
        });
        List<YamlValue> results = list(theRun, "results");
        assertThat(results).hasSizeGreaterThan(20);
        assertThat(results).anyMatch(result -> ((Mapping) result).values().containsKey("fixes"));
        assertThat(results).allSatisfy(value -> {
            Mapping result = (Mapping) value;
            Mapping rule = (Mapping) rules.get(Integer.parseInt(text(result, "ruleIndex")));
            assertThat(text(rule, "id")).isEqualTo(text(result, "ruleId"));
            assertThat(text(result, "level")).isIn("error", "warning", "note");
            assertThat(text(map(result, "message"), "text")).isNotBlank();
            Mapping place = map((Mapping) list(result, "locations").get(0), "physicalLocation");
            assertThat(text(map(place, "artifactLocation"), "uri")).startsWith("my%20content/");
            assertThat(Integer.parseInt(text(map(place, "region"), "startLine")))
                    .isPositive();
            assertThat(Integer.parseInt(text(map(place, "region"), "startColumn")))
                    .isPositive();
            if (result.values().containsKey("fixes")) {
                Mapping fix = (Mapping) list(result, "fixes").get(0);
                Mapping change = (Mapping) list(fix, "artifactChanges").get(0);
                Mapping replacement = (Mapping) list(change, "replacements").get(0);
                assertThat(text(map(replacement, "deletedRegion"), "endColumn")).matches("[1-9]\\d*");
                assertThat(text(map(replacement, "insertedContent"), "text")).isNotBlank();
            }
        });
    }

    @Test
    void isADocumentWhereNothingIsWrongAndOfOtherCommands() throws IOException {
        Run run = new Run(folder).with("content/ada.md", "# Ada\n\nSailed.\n");

        assertThat(run.cv("check", "--format=sarif")).isZero();
        Mapping theRun = (Mapping) list(parse(run.out()), "runs").get(0);
        assertThat(list(theRun, "results")).isEmpty();

        run.with("content/ada.md", "---\nname: Ada\ndate: soon\n---\nSailed.\n");
        assertThat(run.cv("--text", "out.txt", "--format=sarif")).isZero();
        theRun = (Mapping) list(parse(run.out()), "runs").get(0);
        assertThat(text((Mapping) list(theRun, "results").get(0), "ruleId")).isEqualTo("invalid-date");
    }

    private static Mapping parse(String json) {
        Diagnostics diagnostics = new Diagnostics();
        SourceFile file = new SourceFile("out.sarif", json);
        YamlValue value = JsonReader.document(file, diagnostics).orElseThrow();
        assertThat(diagnostics.all()).isEmpty();
        return (Mapping) value;
    }

    private static Mapping map(Mapping mapping, String key) {
        return (Mapping) requireNonNull(mapping.values().get(key));
    }

    private static List<YamlValue> list(Mapping mapping, String key) {
        return ((Sequence) requireNonNull(mapping.values().get(key))).values();
    }

    private static String text(Mapping mapping, String key) {
        return ((Scalar) requireNonNull(mapping.values().get(key))).text();
    }
}
