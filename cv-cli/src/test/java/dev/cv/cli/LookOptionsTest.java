package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.reread.ReadPdf;
import dev.cv.reread.ReadRun;
import dev.cv.theme.FontFamilies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line's looks go before the content's. */
class LookOptionsTest {

    private static final String OPTIONS = """
            summary: A plain page.
            good for: tests
            options:
              %s: {type: colour, default: '#000000', doc: colour of titles}
              font-size: {type: length, default: 10pt, range: [8.5pt, 30pt], doc: size of the text}
            """;

    private static final String CSS = """
            html, .running-footer { font-family: 'Source Sans 3'; font-size: var(--font-size) }
            h1 { color: var(--%s) }
            """;

    private static final String RESUME = """
            ---
            name: Ada Example
            theme: %s
            options: {accent: '#00578a', font-size: 20pt}
            ---
            Wrote notes.
            """;

    @TempDir
    private Path folder;

    private Run run;

    @BeforeEach
    void content() throws IOException {
        run = new Run(folder).with("content/resume.md", "---\nname: Ada Example\n---\nWrote notes.\n");
        theme("mine", "accent");
        theme("other", "tint");
    }

    private void theme(String path, String colour) throws IOException {
        run.with(path + "/theme.yml", OPTIONS.formatted(colour)).with(path + "/theme.css", CSS.formatted(colour));
    }

    /** The size of the text, to five points: what is read back is cut off at the dot. */
    private long size(String... arguments) throws IOException {
        assertThat(run.cv(arguments)).as(run.err()).isZero();
        ReadPdf pdf = run.pdf("out.pdf");
        return pdf.pages().get(0).runs().stream()
                .filter(text -> text.text().startsWith("Wrote"))
                .findFirst()
                .map(text -> Math.round(text.size() / 5) * 5L)
                .orElseThrow();
    }

    @Test
    void aFolderIsATheme() throws IOException {
        assertThat(size("--pdf", "out.pdf", "--theme", "mine")).isEqualTo(10);
        assertThat(run.pdf("out.pdf").xmp()).contains("<cv:theme>mine</cv:theme>");
        assertThat(size("--pdf", "out.pdf", "--theme", "./mine/", "--set", "font-size=15pt"))
                .isEqualTo(15);
    }

    @Test
    void theContentNamesOneToo() throws IOException {
        run.with("content/resume.md", RESUME.formatted("looks/mine"));
        theme("content/looks/mine", "accent");
        assertThat(size("--pdf", "out.pdf")).isEqualTo(20);
        assertThat(size("--pdf", "out.pdf", "--set", "font-size=15pt")).isEqualTo(15);
    }

    @Test
    void anotherThemeTakesOfTheContentsOptionsWhatItHas() throws IOException {
        run.with("content/resume.md", RESUME.formatted("looks/mine"));
        theme("content/looks/mine", "accent");
        assertThat(size("--pdf", "out.pdf", "--theme", "other")).isEqualTo(20);
    }

    @Test
    void theLastWordOfTheNameMayHaveAColourOfItsOwn() throws IOException {
        assertThat(run.cv("--pdf", "out.pdf", "--theme", "accent", "--set", "name-accent=last-word"))
                .as(run.err())
                .isZero();
        assertThat(run.pdf("out.pdf").pages().get(0).runs())
                .extracting(ReadRun::text)
                .contains("Example")
                .doesNotContain("Ada Example");
        assertThat(run.pdf("out.pdf").text()).contains("Ada Example");
    }

    @Test
    void aStyleSheetGoesOnTop() throws IOException {
        run.with("my.css", "p { font-size: calc(var(--font-size) * 1.5) }");
        assertThat(size("--pdf", "out.pdf", "--theme", "mine", "--css", "my.css"))
                .isEqualTo(15);
    }

    @Test
    void whatAStyleSheetSaysInVainIsTold() throws IOException {
        run.with("my.css", "p { display: flex }");
        assertThat(run.cv("--pdf", "out.pdf", "--theme", "mine", "--css", "my.css"))
                .isZero();
        assertThat(run.err()).contains("my.css:1:5: warning: display: flex has no effect");
        run.with("mine/theme.css", CSS.formatted("accent") + "p { break-inside: avoid }");
        assertThat(run.cv("--pdf", "out.pdf", "--theme", "mine")).isZero();
        assertThat(run.err()).contains("mine/theme.css:3:5: warning: break-inside: avoid has no effect");
    }

    @Test
    void fontsLieWithTheContentOrTheTheme() throws IOException {
        byte[] font = FontFamilies.faces("EB Garamond").get(0).data().bytes();
        for (String place : List.of("content/fonts", "mine/fonts")) {
            Files.createDirectories(folder.resolve(place));
            Files.write(folder.resolve(place + "/own.ttf"), font);
            run.with("my.css", "html { font-family: 'EB Garamond' }");
            assertThat(run.cv("--pdf", "out.pdf", "--theme", "mine", "--css", "my.css"))
                    .isZero();
            Files.write(folder.resolve(place + "/own.ttf"), new byte[] {1, 2, 3});
            assertThat(run.cv("--pdf", "out.pdf", "--theme", "mine")).isEqualTo(1);
            assertThat(run.err()).contains(place + "/own.ttf can't be used");
            Files.delete(folder.resolve(place + "/own.ttf"));
        }
    }

    @Test
    void fontsOfTheMachineAreUsedOnlyWhereAsked() throws IOException {
        run.with("my.css", "html { font-family: 'No Such Family', 'Source Sans 3' }");
        assertThat(run.cv("--pdf", "out.pdf", "--css", "my.css", "--system-fonts"))
                .as(run.err())
                .isZero();
        assertThat(run.err()).contains("my.css:1:22: warning: there is no font No Such Family");
    }

    @Test
    void whatIsNotThereIsToldWithWhatIs() throws IOException {
        assertThat(run.cv("--pdf", "out.pdf", "--theme", "modren")).isEqualTo(1);
        assertThat(run.err()).isEqualTo("""
                --theme:1:1: error: there is no theme modren
                    1 | modren
                      | ^
                  hint: did you mean modern? the themes are classic, modern, compact, academic, sidebar, address, corners, accent, swiss, lebenslauf, duo, and any folder with a theme.yml and a theme.css
                """);
        assertThat(run.cv("--pdf", "out.pdf", "--theme", "mine", "--set", "acent=#123456", "--set", "font-size=34pt"))
                .isEqualTo(1);
        assertThat(run.err()).isEqualTo("""
                --set:1:7: error: the theme mine has no option acent
                    1 | acent=#123456
                      |       ^
                  hint: did you mean accent? the options are accent, font-size
                --set:1:11: error: 34pt is no value for font-size
                    1 | font-size=34pt
                      |           ^
                  hint: write from 8.5pt to 30pt
                """);
        run.with("content/resume.md", RESUME.formatted("looks"));
        assertThat(run.cv("--pdf", "out.pdf")).isEqualTo(1);
        assertThat(run.err())
                .contains("resume.md:3:8: error: there is no theme looks")
                .contains("hint: the themes are classic");
    }

    @Test
    void whatAnOptionOfAnotherThemeOrATextCantBeIsTold() {
        assertThat(run.cv("--pdf", "out.pdf", "--theme", "sidebar", "--set", "header-align=left"))
                .isEqualTo(1);
        assertThat(run.err())
                .contains("error: the theme sidebar has no option header-align")
                .contains(
                        "header-align is one of classic, modern, compact, academic, corners, accent, swiss, lebenslauf, duo; cv themes options sidebar explains those that it has");
        assertThat(run.cv("--pdf", "out.pdf", "--set", "footer={nam}", "--set", "consent=one\ntwo"))
                .isEqualTo(1);
        assertThat(run.err())
                .contains("error: {nam} is no value for footer")
                .contains("hint: write up to 500 characters on one line, in which {name}, {title}, {date}")
                .contains("is no value for consent")
                .contains("hint: write up to 500 characters on one line\n");
        assertThat(run.cv("--pdf", "out.pdf", "--set", "header=" + "a".repeat(501)))
                .isEqualTo(1);
        assertThat(run.err()).contains("is no value for header");
    }

    @Test
    void aThemeOfTheFirstFormatHasNoneOfTheSharedOptions() throws IOException {
        run.with("mine/theme.yml", OPTIONS.formatted("accent") + """
                  bullets: {type: choice, default: square, choices: [dot, square], doc: its own}
                  links: {type: choice, default: underline, choices: [plain, underline], doc: its own}
                """);
        run.with("content/resume.md", "---\nname: Ada Example\n---\n* [Wrote](https://ada.example) notes.\n");
        assertThat(run.cv("--pdf", "out.pdf", "--theme", "mine")).as(run.err()).isZero();
        assertThat(run.pdf("out.pdf").text()).contains("\u2022");
    }

    @Test
    void wrongArgumentsAreUsage() {
        assertThat(run.cv("--pdf", "out.pdf", "--set", "accent")).isEqualTo(2);
        assertThat(run.err()).contains("--set takes a name and a value, as in --set accent=#00578a, and not accent");
        assertThat(run.cv("--pdf", "out.pdf", "--css", "none.css")).isEqualTo(2);
        assertThat(run.err()).contains("none.css can't be read: name a style sheet, as in --css my.css");
        assertThat(run.cv("--pdf", "out.pdf", "--qr", "ada.example")).isEqualTo(2);
        assertThat(run.err()).contains("a QR code can't lead to ada.example: write an address");
    }

    @Test
    void filesAreNamedByTheTheme() throws IOException {
        assertThat(run.cv("build", "--all", "-d", "out", "--name", "{name}-{theme}.pdf", "--theme", "mine"))
                .as(run.err())
                .isZero();
        assertThat(run.pdf("out/ada-example-mine.pdf").text()).contains("Wrote notes.");
        assertThat(run.cv("build", "--all", "-d", "out", "--theme", "nobodys")).isEqualTo(1);
        assertThat(run.err()).contains("there is no theme nobodys");
    }
}
