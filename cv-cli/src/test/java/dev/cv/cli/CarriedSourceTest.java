package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.cli.build.Digest;
import dev.cv.proof.Proof;
import dev.cv.reread.CarriedSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A PDF is its own backup: what it carries is what it was made from, and makes the same bytes again. */
class CarriedSourceTest {

    private static final Path SAMPLE = Path.of("../content").toAbsolutePath().normalize();
    private static final Path GOLDEN = Path.of("../golden").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--lang fr",
                "--variant public",
                "--theme academic --set font-size=10pt --set accent=#123456 --page Letter",
                "--fit 1 --theme compact resume-short.md",
                "resume-short.md --lang fr --no-source",
                "resume-short.fr.md",
                "navy.fr.md",
                "letter.md",
                "--letter letter --qr https://example.com/h",
                "--source=all"
            })
    void theSampleIsMadeAgain(String options) throws IOException {
        List<String> arguments = new ArrayList<>(Arrays.asList(options.split(" ", -1)));
        arguments.removeIf(String::isEmpty);
        int file = arguments.stream()
                .filter(word -> word.endsWith(".md"))
                .mapToInt(arguments::indexOf)
                .findFirst()
                .orElse(-1);
        if (file < 0) {
            arguments.add(SAMPLE.toString());
        } else {
            arguments.set(file, SAMPLE.resolve(arguments.get(file)).toString());
        }
        madeAgain(SAMPLE, arguments);
    }

    static List<String> goldenCases() {
        return List.of(
                "jekyll-site",
                "json-resume",
                "json-resume-yaml",
                "single-file",
                "by-name",
                "everything",
                "pictures",
                "cover-letter",
                "crlf",
                "missing-logo",
                "variant-backend",
                "contacts-aside-html");
    }

    @ParameterizedTest
    @MethodSource("goldenCases")
    void goldenCasesAreMadeAgain(String name) throws IOException {
        GoldenRun run = GoldenRun.of(GOLDEN.resolve(name));
        Path content = GOLDEN.resolve(name).resolve("content");
        List<String> arguments = new ArrayList<>();
        run.options().language().ifPresent(language -> arguments.addAll(List.of("--lang", language)));
        run.options().variants().forEach(variant -> arguments.addAll(List.of("--variant", variant)));
        arguments.add(content.resolve(run.path()).toString());
        madeAgain(content, arguments);
    }

    /** Renders, unpacks, compares, renders again from what was unpacked. */
    private void madeAgain(Path content, List<String> arguments) throws IOException {
        Run run = new Run(folder);
        List<String> render = new ArrayList<>(List.of("--pdf", "out.pdf"));
        render.addAll(arguments);
        assertThat(run.cv(render.toArray(String[]::new))).as(run.err()).isZero();
        if (arguments.contains("--no-source")) {
            assertThat(CarriedSource.of(Files.readAllBytes(folder.resolve("out.pdf"))))
                    .isEmpty();
            return;
        }
        assertThat(run.cv("unpack", "out.pdf", "-d", "me")).as(run.err()).isZero();
        try (Stream<Path> files = Files.walk(folder.resolve("me"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path path = folder.resolve("me").relativize(file);
                if (!path.startsWith(".cv")) {
                    assertThat(file).hasSameBinaryContentAs(content.resolve(path));
                }
            }
        }
        assertThat(run.cv("--pdf", "again.pdf", "me")).as(run.err()).isZero();
        assertThat(folder.resolve("again.pdf")).hasSameBinaryContentAs(folder.resolve("out.pdf"));
    }

    @Test
    void ownThemeStyleSheetFontsAndDateComeAlong() throws IOException {
        Run run = new Run(folder)
                .with("me/me.md", "---\nname: Ada Example\n---\nWrote programs.\n")
                .with("me/other.txt", "private\n")
                .with("looks/mine/theme.css", "p { color: #112233 }")
                .with("looks/mine/theme.yml", "summary: plain\nfonts: [EB Garamond]\n")
                .with("more/my.css", "p { font-weight: bold }");
        assertThat(run.cv("--pdf", "out.pdf", "--theme", "looks/mine", "--css", "more/my.css", "me/me.md"))
                .as(run.err())
                .isZero();
        byte[] pdf = Files.readAllBytes(folder.resolve("out.pdf"));
        Proof.of(pdf).holds();
        assertThat(CarriedSource.of(pdf).orElseThrow().files())
                .containsOnlyKeys(
                        ".cv/build.yml",
                        ".cv/style.css",
                        ".cv/theme/mine/theme.css",
                        ".cv/theme/mine/theme.yml",
                        "me.md");
        assertThat(run.cv("unpack", "out.pdf", "-d", "back")).isZero();
        assertThat(run.text("back/.cv/build.yml"))
                .endsWith("manifest: me.md\ntheme: .cv/theme/mine\ncss: .cv/style.css\n");
        assertThat(run.cv("--pdf", "again.pdf", "back")).as(run.err()).isZero();
        assertThat(run.err()).contains("cv: with the options of back/.cv/build.yml");
        assertThat(Files.readAllBytes(folder.resolve("again.pdf"))).isEqualTo(pdf);
        assertThat(run.cv("--pdf", "other.pdf", "--theme", "classic", "back")).isZero();
        assertThat(run.pdf("other.pdf").xmp()).contains("<cv:theme>classic<");
    }

    @Test
    void whatThePagesLeaveOutIsTold() throws IOException {
        Run run = new Run(folder)
                .with("me/me.md", "---\nname: Ada\n---\nShown.\n\n{:.only-backend}\nServers.\n\n<!-- fired -->\n");
        assertThat(run.cv("--pdf", "out.pdf", "me")).as(run.err()).isZero();
        assertThat(run.err())
                .contains("cv: out.pdf carries its source, also what its pages leave out (me/me.md:6, me/me.md:9);"
                        + " --no-source leaves the source out");
        assertThat(run.cv("--pdf", "out.pdf", "--no-source", "me")).isZero();
        assertThat(run.err()).doesNotContain("carries its source");
        assertThat(run.cv("--pdf", "out.pdf", "--no-source", "--source=all", "me"))
                .isEqualTo(2);
    }

    @Test
    void optionsThatCantBeAreToldAndNothingOutsideIsRead() throws IOException {
        Run run = new Run(folder)
                .with("me/me.md", "---\nname: Ada\n---\nShown.\n")
                .with("me/.cv/build.yml", "css: ../secret.css\nfoo: bar\nfit: many\n")
                .with("secret.css", "p { color: red }");
        assertThat(run.cv("--pdf", "out.pdf", "me")).isEqualTo(1);
        assertThat(run.err())
                .contains("me/.cv/build.yml:1:6: error: \"css\" can't be ../secret.css")
                .contains("me/.cv/build.yml:2:1: error: cv knows no option \"foo\" here")
                .contains("me/.cv/build.yml:3:6: error: \"fit\" can't be many");
        assertThat(folder.resolve("out.pdf")).doesNotExist();
    }

    @Test
    void theRevisionHoldsAsLongAsTheFilesAreThoseOfIt() throws IOException {
        Run run = new Run(folder).with("me/me.md", "---\nname: Ada\n---\nShown.\n");
        Map<String, byte[]> files = Map.of("me.md", Files.readAllBytes(folder.resolve("me/me.md")));
        run.with("me/.cv/build.yml", "revision: 0123456789ab\ndigest: " + Digest.of(files) + "\n");
        assertThat(run.cv("--pdf", "out.pdf", "me")).as(run.err()).isZero();
        assertThat(run.cv("which", "out.pdf")).isZero();
        assertThat(run.out()).containsPattern("revision +0123456789ab\n");
        run.with("me/me.md", "---\nname: Ada\n---\nEdited.\n");
        assertThat(run.cv("--pdf", "out.pdf", "me")).isZero();
        assertThat(run.cv("which", "out.pdf")).isZero();
        assertThat(run.out()).doesNotContain("revision");
    }
}
