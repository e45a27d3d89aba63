package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a slow run's report can tell. */
class PhasesTest {

    @TempDir
    private Path folder;

    private Run run;

    @BeforeEach
    void content() throws IOException {
        run = new Run(folder).with("me/resume.md", "---\nlayout: resume\n---\n# Ada Example\n\n## Work\n\nPrograms.\n");
    }

    @Test
    void eachPartOfARunIsTimedWhereThatIsAskedFor() {
        run.environment.put("CV_PHASES", "1");
        assertThat(run.cv("--pdf", "out.pdf", "me")).as(run.err()).isZero();
        assertThat(run.err())
                .containsPattern("cv: +\\d+\\.\\d ms reading me\n")
                .containsPattern("cv: +\\d+\\.\\d ms setting \\d entr")
                .containsPattern("cv: +\\d+\\.\\d ms reading it back\n");
    }

    @Test
    void elseNothingIsTold() {
        assertThat(run.cv("--pdf", "out.pdf", "me")).isZero();
        assertThat(run.err()).doesNotContain(" ms reading");
    }
}
