package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cv.cli.world.World;
import dev.cv.reread.ReadPdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command as a person meets it: arguments, messages, exit codes, files. */
class MainTest {

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private boolean terminal;

    @BeforeEach
    void content() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        write("content/resume.md", "# Ada Example\n\nOne line is a résumé.\n");
    }

    @Test
    void rendersTheFolderContentAndSaysSo() {
        assertThat(run("--pdf", "out.pdf")).isZero();
        assertThat(folder.resolve("out.pdf")).exists();
        assertThat(err()).matches("cv: wrote out\\.pdf: 1 page, \\d+ KB, \\d+ ms\\n");
        assertThat(out.size()).isZero();
    }

    @Test
    void rendersAFolderAManifestOrASingleFile() throws IOException {
        write("me/a.md", "---\nheader: Work\n---\n### Engineer\n");
        write("me/b.md", "---\nheader: Other\n---\nNever shown.\n");
        write("me/short.md", "---\nlayout: resume\nname: Ada Example\nsections: [a]\n---\n");
        assertThat(run("-q", "--pdf", "folder.pdf", "me")).isZero();
        assertThat(run("-q", "--pdf", "short.pdf", "me/short.md")).isZero();
        assertThat(run("-q", "--pdf", "single.pdf", "me/b.md")).isZero();
        assertThat(text("folder.pdf")).contains("Ada Example", "Engineer").doesNotContain("Never");
        assertThat(text("short.pdf")).isEqualTo(text("folder.pdf"));
        assertThat(text("single.pdf")).contains("Never shown.");
    }

    @Test
    void writesToStandardOutputAndNothingElseThere() throws IOException {
        assertThat(run("--pdf", "-")).isZero();
        assertThat(out.toString(StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .endsWith("%%EOF\n");
        assertThat(ReadPdf.of(out.toByteArray()).text()).contains("Ada Example");
        assertThat(err()).isEmpty();
    }

    @Test
    void aFullDiskBehindStandardOutputIsOneLine() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        World world = Worlds.of(folder, environment, full, errors, terminal, "--pdf", "-");
        assertThat(Main.run(world)).isEqualTo(1);
        assertThat(err()).isEqualTo("cv: standard output can't be written: No space left on device\n");
    }

    @Test
    void setsOnLetter() throws IOException {
        assertThat(run("-q", "--pdf", "out.pdf", "--page", "letter")).isZero();
        ReadPdf pdf = ReadPdf.of(Files.readAllBytes(folder.resolve("out.pdf")));
        assertThat(pdf.pages().get(0).width()).isEqualTo(612);
        assertThat(pdf.pages().get(0).height()).isEqualTo(792);
    }

    @Test
    void wrongArgumentsAreUsage() {
        assertThat(run()).isEqualTo(2);
        assertThat(err())
                .isEqualTo("cv: nothing to do: name the file to write, as in cv --pdf out.pdf; see cv --help\n");
        assertThat(run("--pdf")).isEqualTo(2);
        assertThat(run("--pdf", "out.pdf", "--page", "A9")).isEqualTo(2);
        assertThat(err()).contains("A9").contains("A4").contains("Letter");
        assertThat(run("--pdf", "out.pdf", "--no-such-option")).isEqualTo(2);
        assertThat(run("--pdf", "out.pdf", "one", "two")).isEqualTo(2);
        assertThat(folder.resolve("out.pdf")).doesNotExist();
    }

    @Test
    void noContentIsOneLineThatSaysWhatToDo() throws IOException {
        Files.delete(folder.resolve("content/resume.md"));
        Files.delete(folder.resolve("content"));
        assertThat(run("--pdf", "out.pdf")).isEqualTo(2);
        assertThat(err())
                .isEqualTo("cv: there is no résumé here: begin one with cv new ., or name yours,"
                        + " as in cv --pdf out.pdf FOLDER; see cv --help\n");
        assertThat(run("--pdf", "out.pdf", "nowhere")).isEqualTo(2);
        assertThat(err()).contains("nowhere can't be found");
        Files.createDirectory(folder.resolve("empty"));
        assertThat(run("--pdf", "out.pdf", "empty")).isEqualTo(1);
        assertThat(err()).contains("empty holds no Markdown file");
    }

    @Test
    void errorsInContentLeaveAnExistingFileAlone() throws IOException {
        write("out.pdf", "precious");
        write("content/resume.md", "---\nname: Ada\nname: Eve\n---\n{:.open\n");
        assertThat(run("--pdf", "out.pdf")).isEqualTo(1);
        assertThat(err()).isEqualTo("""
                content/resume.md:3:1: error: the key "name" is there twice
                    3 | name: Eve
                      | ^
                  hint: keep one of the two
                content/resume.md:5:1: error: this attribute list is not closed
                    5 | {:.open
                      | ^
                  hint: end the line with }, as in {:.company-info}
                """);
        assertThat(folder.resolve("out.pdf")).hasContent("precious");
    }

    @Test
    void strictTakesWarningsForErrors() throws IOException {
        write("out.pdf", "precious");
        assertThat(run("--strict", "--pdf", "new.pdf")).isZero();
        write("content/resume.md", "# Ada\n\nSailed \u4F60.\n"); // told only when the page is set
        assertThat(run("--strict", "--pdf", "out.pdf")).isEqualTo(1);
        assertThat(err())
                .contains(": warning: ")
                .endsWith("cv: no PDF is written: with --strict a warning is an error\n");
        write("content/resume.md", "---\ndate: soon\n---\n# Ada\n\nSailed \u4F60.\n");
        assertThat(run("--strict", "--pdf", "-")).isEqualTo(1);
        assertThat(err()).endsWith("cv: no PDF is written: with --strict 2 warnings are errors\n");
        assertThat(out.size()).isZero();
        assertThat(folder.resolve("out.pdf")).hasContent("precious");
        assertThat(run("--pdf", "out.pdf")).isZero();
    }

    @Test
    void whatCannotBeWrittenIsOneLine() throws IOException {
        assertThat(run("--pdf", "no/such/folder/out.pdf")).isEqualTo(1);
        assertThat(err()).isEqualTo("cv: no/such/folder/out.pdf can't be written: its folder does not exist\n");
        assertThat(run("--pdf", "content")).isEqualTo(1);
        assertThat(err()).isEqualTo("cv: content can't be written: it is a folder\n");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactly("content");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFailedWriteLeavesExistingFilesAlone() throws IOException {
        Path deep = folder.toAbsolutePath();
        while (deep.toString().length() < 4070) { // of 4095; the name of the file beside has more than what is left
            deep = deep.resolve("x".repeat(Math.min(200, 4071 - deep.toString().length())));
        }
        Path precious = Files.writeString(Files.createDirectories(deep).resolve("o.pdf"), "precious");
        assertThat(run("--pdf", precious.toString())).isEqualTo(1);
        assertThat(err()).endsWith("o.pdf can't be written: File name too long\n");
        try (Stream<Path> files = Files.list(deep)) {
            assertThat(files).singleElement().satisfies(file -> assertThat(file).hasContent("precious"));
        }
    }

    @Test
    void replacesAFileAndLeavesNothingBeside() throws IOException {
        write("out.pdf", "old");
        assertThat(run("--pdf", "out.pdf")).isZero();
        assertThat(Files.readAllBytes(folder.resolve("out.pdf")))
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("content", "out.pdf");
        }
    }

    @Test
    void aPrivateFileStaysPrivate() throws IOException {
        write("out.pdf", "old");
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(folder.resolve("out.pdf"), PosixFilePermissions.fromString("rw-------"));
        assertThat(run("-q", "--pdf", "out.pdf")).isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("out.pdf"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileThatIsNoMarkdownIsNoContent() throws IOException {
        write("logo.svg", "<svg/>");
        assertThat(run("--pdf", "out.pdf", "logo.svg")).isEqualTo(2);
        assertThat(err())
                .contains(
                        "logo.svg is in no format that cv reads; it should be Markdown (.md, .markdown), RenderCV",
                        "JSON Resume (.json, .yaml, .yml)");
    }

    @Test
    void quietSaysNothing() throws IOException {
        assertThat(run("-q", "--pdf", "out.pdf")).isZero();
        write("content/resume.md", "{:.open\n");
        assertThat(run("-q", "--pdf", "out.pdf")).isEqualTo(1);
        assertThat(run("-q")).isEqualTo(2);
        assertThat(err()).isEmpty();
    }

    @Test
    void colourOnlyOnATerminalAndNotWhereItIsUnwanted() throws IOException {
        write("content/resume.md", "{:.open\n");
        assertThat(run("--pdf", "out.pdf")).isEqualTo(1);
        assertThat(err()).doesNotContain("\u001B");
        terminal = true;
        assertThat(run("--pdf", "out.pdf")).isEqualTo(1);
        assertThat(err()).contains("\u001B[1;31merror:\u001B[0m");
        environment.put("NO_COLOR", "1");
        assertThat(run("--pdf", "out.pdf")).isEqualTo(1);
        assertThat(err()).doesNotContain("\u001B");
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("--pdf", "--page", "CONTENT", "Exit codes");
        out.reset();
        assertThat(run("--version")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).matches("cv \\S+\\R");
        assertThat(err()).isEmpty();
    }

    @Test
    void theDateIsTheContentsElseTheEnvironmentsElseNone() throws IOException {
        assertThat(run("-q", "--pdf", "none.pdf")).isZero();
        environment.put("SOURCE_DATE_EPOCH", "1700000000");
        assertThat(run("-q", "--pdf", "epoch.pdf")).isZero();
        write("content/resume.md", "---\ndate: 2026-11-22\n---\n# Ada Example\n");
        assertThat(run("-q", "--pdf", "own.pdf")).isZero();
        assertThat(properties("none.pdf")).doesNotContain("2023").doesNotContain("2026");
        assertThat(properties("epoch.pdf")).contains("2023").doesNotContain("2026");
        assertThat(properties("own.pdf")).contains("2026").doesNotContain("2023");
        environment.put("SOURCE_DATE_EPOCH", "yesterday");
        assertThat(run("--pdf", "odd.pdf")).isZero();
        assertThat(err()).contains("SOURCE_DATE_EPOCH is no number");
    }

    @Test
    void readsNothingOutsideTheContent() throws IOException {
        Files.copy(Path.of("../golden/everything/content/images/vassar-college.png"), folder.resolve("secret.png"));
        write("content/resume.md", "# Ada Example\n\n![Secret](../secret.png)\n![Root](/secret.png)\n");
        assertThat(run("--pdf", "out.pdf")).isZero();
        assertThat(err()).contains("../secret.png is outside").contains("/secret.png can't be found");
        assertThat(text("out.pdf")).contains("Secret", "Root");
    }

    private int run(String... arguments) {
        err.reset();
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        return Main.run(Worlds.of(folder, environment, out, errors, terminal, arguments));
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private String text(String name) throws IOException {
        return ReadPdf.of(Files.readAllBytes(folder.resolve(name))).text();
    }

    private String properties(String name) throws IOException {
        ReadPdf pdf = ReadPdf.of(Files.readAllBytes(folder.resolve(name)));
        return pdf.properties() + pdf.xmp();
    }
}
