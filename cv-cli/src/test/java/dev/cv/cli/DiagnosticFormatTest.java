package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.cli.print.JsonLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs read of a run that found something. */
class DiagnosticFormatTest {

    private static final String JSON = """
            {"file":"content/resume.md","line":3,"column":7,"severity":"warning","rule":"invalid-date",\
            "message":"\\"soon\\" is not a date","hint":"write it as 2026-11-22","sourceLine":"date: soon"}
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void content() throws IOException {
        content("---\nname: Ada\ndate: soon\n---\nSailed.\n");
    }

    @Test
    void jsonIsAllOfStandardOutput() {
        assertThat(run("--pdf", "out.pdf", "--format=json")).isZero();
        assertThat(text(out)).isEqualTo(JSON);
        assertThat(text(err)).startsWith("cv: wrote out.pdf: ").hasLineCount(1);
    }

    @Test
    void jsonGoesBesideAPdfOnStandardOutput() {
        assertThat(run("--pdf", "-", "--format=json")).isZero();
        assertThat(text(out)).startsWith("%PDF-").endsWith("%%EOF\n");
        assertThat(text(err)).isEqualTo(JSON);
    }

    @Test
    void jsonLeavesOutWhatItCantSay() throws IOException {
        Files.createDirectory(folder.resolve("empty"));

        assertThat(run("--pdf", "out.pdf", "--format=json", "empty")).isEqualTo(1);
        assertThat(text(out)).isEqualTo("""
                {"severity":"error","rule":"no-content","message":"empty holds no Markdown file",\
                "hint":"put an entry there, such as navy.md, or name another folder"}
                """);
        assertThat(text(err)).isEmpty();
    }

    @Test
    void jsonIsNothingWhereNothingIsWrong() throws IOException {
        content("# Ada\n");

        assertThat(run("--pdf", "out.pdf", "--format=json")).isZero();
        assertThat(out.size()).isZero();
    }

    @Test
    void jsonIsAsciiWhateverTheSourceHolds() {
        assertThat(JsonLine.quoted("a \"b\" \\ / ~")).isEqualTo("\"a \\\"b\\\" \\\\ / ~\"");
        assertThat(JsonLine.quoted("\u0000\t\n\r\u001B\u007F"))
                .isEqualTo("\"\\u0000\\u0009\\u000a\\u000d\\u001b\\u007f\"");
        assertThat(JsonLine.quoted("\u00E9\u2028\u2029\uFFFF")).isEqualTo("\"\\u00e9\\u2028\\u2029\\uffff\"");
        assertThat(JsonLine.quoted("\uD83D\uDE00")).isEqualTo("\"\\ud83d\\ude00\"");
        assertThat(JsonLine.quoted("\uDE00\uD83D")).isEqualTo("\"\\ufffd\\ufffd\"");
    }

    @Test
    void githubIsOneCommandForEachFinding() throws IOException {
        content("---\nname: Ada\ndate: 100%\nlang: English\n---\nSailed.\n");

        assertThat(run("--pdf", "out.pdf", "--format=github")).isEqualTo(1);
        assertThat(text(out)).isEqualTo("""
                ::warning file=content/resume.md,line=3,col=7,title=invalid-date\
                ::"100%25" is not a date%0Ahint: write it as 2026-11-22
                ::error file=content/resume.md,line=4,col=7,title=invalid-document-language\
                ::"English" is not a language tag%0Ahint: write it as en, en-US or de
                """);
        assertThat(text(err)).isEmpty();
    }

    @Test
    void githubSeesNoPropertyInTheNameOfAFile() throws IOException {
        Path file = folder.resolve("a,line=9::b%.md");
        Files.writeString(file, "---\nname: Ada\ndate: soon\n---\nSailed.\n");

        assertThat(run("--pdf", "out.pdf", "--format=github", file.getFileName().toString()))
                .isZero();
        assertThat(text(out)).startsWith("::warning file=a%2Cline=9%3A%3Ab%25.md,line=3,col=7,title=");
    }

    @Test
    void theHumanFormIsTheUsualOne() {
        assertThat(run("--pdf", "out.pdf", "--format", "HUMAN")).isZero();
        assertThat(text(err)).startsWith("content/resume.md:3:7: warning: ").contains("\n  hint: ");
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"human", "json", "github"})
    void quietIsQuietInEveryForm(String format) {
        assertThat(run("-q", "--pdf", "out.pdf", "--format", format)).isZero();
        assertThat(text(out) + text(err)).isEmpty();
    }

    @Test
    void anUnknownFormIsUsage() {
        assertThat(run("--pdf", "out.pdf", "--format=xml")).isEqualTo(2);
        assertThat(text(err))
                .isEqualTo("cv: Invalid value for option '--format': xml is none of human, json, sarif, github;"
                        + " see cv --help\n");
        assertThat(folder.resolve("out.pdf")).doesNotExist();
    }

    @Test
    void aFullDiskBehindTheFindingsIsOneLine() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThat(run(full, "--pdf", "out.pdf", "--format=json")).isEqualTo(1);
        assertThat(text(err)).isEqualTo("cv: standard output can't be written: No space left on device\n");
    }

    private int run(String... arguments) {
        return run(out, arguments);
    }

    private int run(OutputStream to, String... arguments) {
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        return Main.run(Worlds.of(folder, Map.of(), to, errors, /* terminal= */ false, arguments));
    }

    private void content(String text) throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/resume.md"), text);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
