package dev.cv.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Attributes;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.source.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Commands of LaTeX within Markdown that say how pages look. */
class LatexTest {

    private static final String TEXT = """
            # Ada Example

            ada@example.org

            ## Jobs

            Kept lights.

            %s

            ## Skills

            Rowing
            """;

    @Test
    void aNewPageIsAPageBreak() {
        Content.Reading reading =
                Content.of("a.md", TEXT.formatted("\\newpage")).read("a.md");
        assertThat(reading.diagnostics()).isEmpty();
        assertThat(classes(reading.resume().orElseThrow())).containsExactly(List.of(), List.of("page-break"));
    }

    @Test
    void roomIsLeftOutAndTold() {
        Content.Reading reading =
                Content.of("a.md", TEXT.formatted("\\vspace{2cm} \\newpage")).read("a.md");
        assertThat(reading.diagnostics()).extracting(Diagnostic::problem).containsExactly(ReadProblem.LATEX);
        assertThat(classes(reading.resume().orElseThrow())).containsExactly(List.of(), List.of("page-break"));
    }

    @Test
    void beforeAllElseItBreaksNothing() {
        Content.Reading reading =
                Content.of("a.md", "\\newpage\n\n" + TEXT.formatted("")).read("a.md");
        assertThat(classes(reading.resume().orElseThrow())).containsExactly(List.of(), List.of());
    }

    private static List<List<String>> classes(Resume resume) {
        return resume.sections().stream()
                .map(Section::attributes)
                .map(Attributes::classes)
                .toList();
    }
}
