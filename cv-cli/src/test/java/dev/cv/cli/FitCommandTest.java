package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.cli.options.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --fit} and {@code --verbose} tell. */
class FitCommandTest {

    private static final String LINE = "One more line of all that is to be said.\n\n";

    @TempDir
    private Path folder;

    private Run run;

    @BeforeEach
    void content() throws IOException {
        run = new Run(folder).with("me.md", "# Ada Example\n\n## Profile\n\n" + LINE.repeat(58));
    }

    @Test
    void theChosenValuesArePrinted() throws IOException {
        assertThat(run.cv("--pdf", "out.pdf", "--fit", "1", "me.md")).isZero();
        assertThat(run.err())
                .containsPattern(
                        "cv: fits 1 page with font-size [\\d.]+pt, line-height [\\d.]+, space [\\d.]+, margin [\\d.]+mm, text-inset [\\d.]+mm\n");
        assertThat(run.pdf("out.pdf").pages()).hasSize(1);
    }

    @Test
    void whatFitsAnywayIsLeftAlone() throws IOException {
        assertThat(run.cv("--pdf", "out.pdf", "--fit", "3", "me.md")).isZero();
        assertThat(run.err()).contains("cv: fits 3 pages as it is\n");
    }

    @Test
    void whatCannotFitIsNotWritten() throws IOException {
        run.with("me.md", "# Ada Example\n\n" + LINE.repeat(90));
        assertThat(run.cv("--pdf", "out.pdf", "--fit", "1", "me.md")).isEqualTo(ExitCode.CONTENT_HAS_ERRORS);
        assertThat(run.err()).contains("too long for 1 page");
        assertThat(folder.resolve("out.pdf")).doesNotExist();
    }

    @Test
    void noPageAtAllIsNoNumberOfPages() {
        assertThat(run.cv("--pdf", "out.pdf", "--fit", "0", "me.md")).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--fit");
    }

    @Test
    void aShortLastPageIsTakenInAndTheLineThatSaysWhatWasWrittenTellsIt() throws IOException {
        run.with("me.md", "# Ada Example\n\n## Profile\n\n" + LINE.repeat(49));
        assertThat(run.cv("--pdf", "out.pdf", "me.md")).isZero();
        assertThat(run.err())
                .containsPattern(
                        "cv: wrote out.pdf: 1 page \\([\\d.]+ % tighter, to take in a short last one\\), \\d+ KB, ");
        assertThat(run.pdf("out.pdf").pages()).hasSize(1);
    }

    @Test
    void offLeavesItAndSoDoesThePdfMadeOfThatPdf() throws IOException {
        run.with("me.md", "# Ada Example\n\n## Profile\n\n" + LINE.repeat(49));
        assertThat(run.cv("--pdf", "out.pdf", "--fit", "off", "me.md")).isZero();
        assertThat(run.err()).contains("cv: wrote out.pdf: 2 pages, ").doesNotContain("% tighter");
        assertThat(run.pdf("out.pdf").pages()).hasSize(2);
        assertThat(run.cv("unpack", "out.pdf", "-d", "again")).isZero();
        assertThat(run.cv("--pdf", "again.pdf", "again")).isZero();
        assertThat(run.pdf("again.pdf").pages()).hasSize(2);
    }

    @Test
    void verboseTellsWhatEachPageHolds() {
        assertThat(run.cv("-v", "--pdf", "out.pdf", "--fit", "off", "me.md")).isZero();
        assertThat(run.err())
                .containsPattern("cv: page 1: \\d+ % full: Profile\ncv: page 2: \\d+ % full: more of Profile\n");
        assertThat(run.cv("--pdf", "out.pdf", "me.md")).isZero();
        assertThat(run.err()).doesNotContain("% full");
    }

    @Test
    void buildTellsItOfEach() {
        assertThat(run.cv("build", "-d", "out", "-v", "--fit", "1", "me.md")).isZero();
        assertThat(run.err()).contains("cv: me, en: fits 1 page with").contains("cv: me, en, page 1: ");
    }
}
