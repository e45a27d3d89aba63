package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.audit.RulePage;
import dev.cv.cli.print.KnownRules;
import dev.cv.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every rule of the audit has its page, and every page its rule. */
class RuleGuideTest {

    private static final Path PAGES = Path.of("../cv-core/src/main/resources/dev/cv/audit/rules");

    @TempDir
    private Path folder;

    @Test
    void everyRuleHasItsPage() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            List<String> pages = files.map(file -> file.getFileName().toString().replaceFirst("\\.md$", ""))
                    .sorted()
                    .toList();
            assertThat(pages)
                    .containsExactlyElementsOf(KnownRules.ofAudit().stream()
                            .map(Problem::rule)
                            .sorted()
                            .toList());
        }
    }

    @Test
    void everyPageShowsWhatIsWrongAndWhatIsRight() {
        for (Problem problem : KnownRules.ofAudit()) {
            RulePage page = RulePage.of(problem.rule()).orElseThrow();
            assertThat(page.title())
                    .as(problem.rule())
                    .isNotBlank()
                    .doesNotEndWith(".")
                    .hasSizeLessThan(80);
            assertThat(page.text()).as(problem.rule()).contains("Wrong:\n\n    ", "Right:\n\n    ");
        }
    }

    @Test
    void explains() {
        Run run = new Run(folder);

        assertThat(run.cv("check", "--explain", "duration")).isZero();
        assertThat(run.out())
                .startsWith("duration (warning)\n\nA stated duration disagrees with its dates.\n")
                .contains("\n    - May 2019 - March 2022 (4 yrs)\n", "check: {duration: off}", "{:.no-check-duration}")
                .doesNotContain("`");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80 || line.startsWith("    "));
        assertThat(run.cv("check", "--explain", "end-before-start")).isZero();
        assertThat(run.out()).contains("end date … is before start date …").doesNotContain("%");
        assertThat(run.cv("check", "--explain", "durations")).isEqualTo(2);
        assertThat(run.err()).startsWith("cv: there is no rule durations: did you mean duration? the rules");
        assertThat(run.cv("check", "--explain", "../../x")).isEqualTo(2);
    }

    @Test
    void listsAllRules() {
        Run run = new Run(folder);

        assertThat(run.cv("check", "--rules")).isZero();
        assertThat(run.out().lines().filter(line -> line.contains(" warning ") || line.contains(" note ")))
                .hasSize(KnownRules.ofAudit().size());
        assertThat(run.out()).containsPattern("duration +warning +yes +A stated duration disagrees");
    }
}
