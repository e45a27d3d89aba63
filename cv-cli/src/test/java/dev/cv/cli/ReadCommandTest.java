package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.cli.options.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cv read}, and {@code --ats} where a PDF is made. */
class ReadCommandTest {

    private static final String GOOD = """
            ---
            name: Ada Example
            email: ada@example.com
            ---
            ## Experience

            ### Engineer, Acme Ltd

            {:.location-date}
            - London, UK
            - May 2010 - June 2019
            """;

    /** Its e-mail address is behind a link that says "Write to me". */
    private static final Path HIDDEN =
            Path.of("..", "golden", "contacts-front-matter", "content").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void theFieldsAreShownBesideTheSource() throws IOException {
        Run run = new Run(folder).with("me.md", GOOD);
        assertThat(run.cv("--pdf", "me.pdf", "me.md")).isZero();

        assertThat(run.cv("read", "me.pdf")).isZero();
        assertThat(run.out())
                .contains("+ name          Ada Example")
                .contains("+ organization  Acme Ltd", "+ role          Engineer")
                .contains("sorted: the same fields", "tags: the same fields");

        assertThat(run.cv("--pdf", "bare.pdf", "--no-source", "me.md")).isZero();
        assertThat(run.cv("read", "bare.pdf")).isZero();
        assertThat(run.out())
                .contains("  name          Ada Example")
                .contains("Engineer  Acme Ltd  May 2010 – June 2019  London, UK");

        assertThat(run.cv("read", "me.pdf", "--against", "me.md")).isZero();
        assertThat(run.out()).contains("field recall: stream 6 of 6, sorted 6 of 6, tags 6 of 6");
    }

    @Test
    void theTextAndJsonArePrinted() throws IOException {
        Run run = new Run(folder).with("me.md", GOOD);
        run.cv("--pdf", "me.pdf", "me.md");

        assertThat(run.cv("read", "me.pdf", "--order", "tags", "--text")).isZero();
        assertThat(run.out()).startsWith("Ada Example\n").contains("\nExperience\n");

        assertThat(run.cv("read", "me.pdf", "--json", "--against", "me.md")).isZero();
        assertThat(run.out())
                .startsWith(
                        "{\"file\":\"me.pdf\",\"pages\":1,\"gaps\":[],\"orders\":{\"stream\":{\"name\":\"Ada Example\"")
                .contains("\"from\":\"2010-05\",\"to\":\"2019-06\"")
                .contains("\"recall\":{\"recovered\":6,\"of\":6");
    }

    @Test
    void whatTheSourceItselfDidNotYieldStandsFirst() throws IOException {
        Run run = new Run(folder).with("me.md", GOOD + "\nWorks, Clerk, 2008 - 2010\n\nMill, Hand, 2006 - 2008\n");
        assertThat(run.cv("--pdf", "me.pdf", "me.md")).isZero();

        assertThat(run.cv("read", "me.pdf", "--against", "me.md")).isZero();
        assertThat(run.out())
                .startsWith("me.pdf, 1 page, read in the order of painting\n\nThe source itself did not yield all")
                .contains("\n! me.md:13: 3 lines of this section read as times, 1 became one\n")
                .containsPattern("field recall: stream \\d of 6, .*\\d of 6 that the source yields\n");
        assertThat(run.cv("read", "me.pdf", "--json", "--against", "me.md")).isZero();
        assertThat(run.out())
                .contains("\"gaps\":[{\"rule\":\"unread-times\",\"message\":\"3 lines of this section read as times,"
                        + " 1 became one\",\"file\":\"me.md\",\"line\":13,\"column\":1}],\"orders\"");
    }

    @Test
    void whatIsNoPdfIsTold() throws IOException {
        Run run =
                new Run(folder).with("me.pdf", "not one").with("empty.pdf", "").with("broken.pdf", "%PDF-1.7\nrubbish");
        assertThat(run.cv("read", "me.pdf")).isEqualTo(ExitCode.CONTENT_HAS_ERRORS);
        assertThat(run.err()).startsWith("cv: me.pdf can't be read: it is no PDF");
        assertThat(run.cv("read", "empty.pdf")).isEqualTo(ExitCode.CONTENT_HAS_ERRORS);
        assertThat(run.err()).startsWith("cv: empty.pdf can't be read");
        assertThat(run.cv("read", "broken.pdf")).isEqualTo(ExitCode.CONTENT_HAS_ERRORS);
        assertThat(run.err()).startsWith("cv: broken.pdf can't be read");
        assertThat(run.cv("read", "nowhere.pdf")).isEqualTo(ExitCode.CONTENT_HAS_ERRORS);
        assertThat(run.err()).startsWith("cv: nowhere.pdf can't be read");
        assertThat(run.cv("read")).isEqualTo(ExitCode.USAGE);
        assertThat(run.cv("read", "me.pdf", "--order", "random")).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("random is none of stream, sorted, tags");
    }

    @Test
    void aFieldThatIsNotRecoveredIsToldWithItsPlace() throws IOException {
        Run run = new Run(folder);
        String content = HIDDEN.toString();
        assertThat(run.cv("--pdf", "me.pdf", content)).isZero();
        assertThat(run.err())
                .contains("warning: a machine that reads the PDF does not find the e-mail imre@example.com");
        assertThat(run.err()).containsPattern("resume\\.md:\\d+:\\d+: warning: a machine");
        assertThat(run.cv("--pdf", "off.pdf", "--ats=off", content)).isZero();
        assertThat(run.err()).doesNotContain("does not find");
        assertThat(run.cv("--pdf", "strict.pdf", "--ats=strict", content)).isEqualTo(ExitCode.CONTENT_HAS_ERRORS);
        assertThat(run.err()).contains("cv: no PDF is written: with --ats=strict");
        assertThat(Files.exists(folder.resolve("strict.pdf"))).isFalse();
        assertThat(run.cv("read", "me.pdf")).isZero();
        assertThat(run.out()).contains("x e-mail        imre@example.com");
    }

    @Test
    void aGoodOneIsNotWarnedOf() throws IOException {
        Run run = new Run(folder).with("me.md", GOOD);
        assertThat(run.cv("--pdf", "me.pdf", "--ats=strict", "me.md")).isZero();
        assertThat(run.err()).doesNotContain("warning");
        assertThat(run.cv("build", "-d", "out", "--ats=strict", "me.md")).isZero();
    }
}
