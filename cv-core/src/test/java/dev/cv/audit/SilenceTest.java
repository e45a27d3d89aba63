package dev.cv.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Emphasis;
import dev.cv.model.Inline;
import dev.cv.model.Resume;
import dev.cv.model.Text;
import dev.cv.read.ResumeReader;
import dev.cv.source.Diagnostics;
import dev.cv.source.Problem;
import dev.cv.source.SourceTree;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a finding is silenced, and where only others are. */
class SilenceTest {

    private enum Told implements Problem {
        BAD_WORD;

        @Override
        public Wording wording() {
            return Wording.warning("%s is bad", "");
        }
    }

    /** Finds the word "bad" in plain or stressed text. */
    private static final Rule RULE =
            (subject, findings) -> subject.resume().all(Inline.class).forEach(inline -> {
                if (inline instanceof Text text && text.text().contains("bad")) {
                    findings.report(Told.BAD_WORD, text.position(), text.text());
                } else if (inline instanceof Emphasis) {
                    return;
                }
            });

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Work\n\nbad\n",
                "## Work\n\n- one\n  {:.no-check}\n- bad\n",
                "## Work\n{:.no-check-other}\n\nbad\n",
                "## Work\n{:.no-check}\n\n## More\n\nbad\n",
                "## Work\n\n*good*{:.no-check} bad\n",
                "## Work\n\nbad\n\ngood\n{:.no-check}\n"
            })
    void isTold(String text) {
        assertThat(rules("# Ada\n\n" + text)).containsExactly("bad-word");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Work\n\nbad\n{:.no-check}\n",
                "## Work\n\nbad\n{:.no-check-bad-word}\n",
                "## Work\n{:.no-check}\n\n- a\n  - bad\n",
                "## Work\n\n- a\n- {:.no-check-bad-word} bad\n",
                "## Work\n\n> bad\n{:.no-check}\n",
                "## Work\n\n*bad*{:.no-check}\n",
                "## Work\n\n### Role\n{:.no-check}\n\n{:.location-date}\n- 2019\n\nbad\n",
                "## Work\n\n### Role\n\n{:.location-date}\n- 2019\n\n#### Project\n{:.no-check}\n\nbad\n"
            })
    void isSilent(String text) {
        assertThat(rules("# Ada\n\n" + text)).isEmpty();
    }

    @Test
    void frontMatterSpeaksForTheFile() {
        assertThat(rules("---\ncheck: {bad-word: off}\n---\n# Ada\n\n## Work\n\nbad\n"))
                .isEmpty();
        assertThat(rules("---\ncheck: off\n---\n# Ada\n\n## Work\n\nbad\n")).isEmpty();
        assertThat(findings("---\ncheck: {bad-word: note}\n---\n# Ada\n\n## Work\n\nbad\n"))
                .extracting(finding -> finding.diagnostic().severity().label() + " "
                        + finding.diagnostic().rule())
                .containsExactly("note bad-word");
        assertThat(findings("---\ncheck: {bad-word: error}\n---\n# Ada\n\n## Work\n\nbad\n"))
                .extracting(finding -> finding.diagnostic().severity().label())
                .containsExactly("error");
    }

    @Test
    void aManifestSpeaksForAllAndAFileForItself() {
        Map<String, String> files = Map.of(
                "resume.md", "---\nname: Ada\nsections: [one, two]\ncheck: {bad-word: off}\n---\n",
                "one.md", "---\nheader: One\n---\nbad\n",
                "two.md", "---\nheader: Two\ncheck: {bad-word: warning}\n---\nbad\n");

        assertThat(findings(files))
                .extracting(finding ->
                        finding.diagnostic().position().orElseThrow().file().path())
                .containsExactly("two.md");
    }

    @Test
    void whatIsMisspelledIsTold() {
        assertThat(rules(
                        "---\ncheck: {bad-wrd: off, other: maybe}\n---\n# Ada\n\n## Work\n\nwell\n{:.no-check-oter}\n"))
                .containsExactly("unknown-rule", "unknown-level", "unknown-rule");
        assertThat(findings("---\ncheck: {bad-wrd: off}\n---\n# Ada\n")
                        .get(0)
                        .diagnostic()
                        .hint())
                .isEqualTo("did you mean \"bad-word\"?");
    }

    @Test
    void rulesAreNoLanguages() {
        Diagnostics diagnostics = new Diagnostics();
        SourceTree tree = SourceTree.ofTexts(Map.of("cv.md", "---\nname: Ada\ncheck: {de: off}\n---\nText.\n"));
        assertThat(new ResumeReader().editions(tree, "", diagnostics)).hasSize(1);
        assertThat(diagnostics.all()).isEmpty();
    }

    private static List<String> rules(String text) {
        return findings(text).stream()
                .map(finding -> finding.diagnostic().rule())
                .toList();
    }

    private static List<Finding> findings(String text) {
        return findings(Map.of("cv.md", text));
    }

    private static List<Finding> findings(Map<String, String> files) {
        SourceTree tree = SourceTree.ofTexts(files);
        Resume resume = new ResumeReader().read(tree, "", new Diagnostics()).orElseThrow();
        Subject subject = new Subject(resume, LocalDate.of(2026, 11, 22), List.of());
        return new Audit(List.of(RULE), List.of(), Set.of("bad-word", "other"))
                .run(
                        List.of(new Audit.Candidate("", subject, List.of())),
                        new Content(tree, true, List.of(subject), List.of()));
    }
}
