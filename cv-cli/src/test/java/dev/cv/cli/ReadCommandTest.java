package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
            # Experience
            ## Engineer, Acme Ltd
            {:.location-date}
            - London, UK
            - May 2010 - June 2019
            """;

    /** A link that shows words where machines look for the address. */
    private static final String HIDDEN =
            GOOD.replace("email: ada@example.com", "email: '[Write to me](mailto:ada@example.com)'");

    @TempDir
    Path folder;

    @Test
    void theFieldsAreShownBesideTheSource() throws IOException {
        Run run = new Run(folder).with("me.md", GOOD);
        assertThat(run.cv("--pdf", "me.pdf", "me.md")).isZero();

        assertThat(run.cv("read", "me.pdf")).isZero();
        assertThat(run.out())
                .contains("name          Ada Example")
                .contains("e-mail        ada@example.com")
                .contains("Engineer", "Acme Ltd", "May 2010 - June 2019", "London, UK")
                .contains("sorted: the same fields", "tags: the same fields");

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
                .startsWith("{\"file\":\"me.pdf\",\"pages\":1,\"orders\":{\"stream\":{\"name\":\"Ada Example\"")
                .contains("\"from\":\"2010-05\",\"to\":\"2019-06\"")
                .contains("\"recall\":{\"recovered\":6,\"of\":6");
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
        Run run = new Run(folder).with("me.md", HIDDEN);
        assertThat(run.cv("--pdf", "me.pdf", "me.md")).isZero();
        assertThat(run.err()).contains("me.md:3:").contains("does not find the e-mail ada@example.com");
        assertThat(run.cv("--pdf", "off.pdf", "--ats=off", "me.md")).isZero();
        assertThat(run.err()).doesNotContain("does not find");
        assertThat(run.cv("--pdf", "strict.pdf", "--ats=strict", "me.md")).isEqualTo(ExitCode.CONTENT_HAS_ERRORS);
        assertThat(run.err()).contains("cv: no PDF is written: with --ats=strict a field must be found");
        assertThat(Files.exists(folder.resolve("strict.pdf"))).isFalse();
    }

    @Test
    void aGoodOneIsNotWarnedOf() throws IOException {
        Run run = new Run(folder).with("me.md", GOOD);
        assertThat(run.cv("--pdf", "me.pdf", "--ats=strict", "me.md")).isZero();
        assertThat(run.err()).doesNotContain("warning");
        assertThat(run.cv("build", "-d", "out", "--ats=strict", "me.md")).isZero();
    }
}
