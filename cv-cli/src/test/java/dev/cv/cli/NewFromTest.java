package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cv new --from}: JSON Resume, Markdown, a site, and a PDF that carries its source. */
class NewFromTest {

    private static final Path GOLDEN = Path.of("../golden");

    @TempDir
    Path folder;

    private Run run;

    @BeforeEach
    void emptyFolder() {
        run = new Run(folder);
    }

    private void copy(Path from, String to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(to).resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private String text(String content) throws IOException {
        assertThat(run.cv("-q", "--text", "x.txt", "--width", "0", content))
                .as(run.err())
                .isZero();
        return run.text("x.txt");
    }

    @Test
    void jsonResumeBecomesFilesThatSomebodyWouldWrite() throws IOException {
        copy(GOLDEN.resolve("json-resume/content"), ".");
        assertThat(run.cv("new", "me", "--from", "resume.json")).as(run.err()).isZero();
        assertThat(run.err())
                .contains(
                        "resume.json:", "warning: the photo https://mira.example.com/mira.jpg is not on this machine");
        assertThat(run.text("me/nordvatten-ab.md")).startsWith("""
                ---
                header: Work experience
                ---
                {:.company-info}
                - [Nordvatten AB](https://nordvatten.example.com)
                - Flood forecasts for the Baltic coast

                ### Lead engineer, forecasts

                {:.location-date}
                - Stockholm, Sweden
                - May 2019 – Present
                """);
        assertThat(run.cv("--strict", "--text", "me.txt", "me")).as(run.err()).isZero();
        assertThat(run.cv("-q", "--text", "json.txt", "resume.json")).isZero();
        assertThat(run.text("me.txt")).isEqualTo(run.text("json.txt"));
        try (Stream<Path> files = Files.list(folder.resolve("me"))) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file)).doesNotContain("<span");
            }
        }
    }

    @Test
    void aPhotoWithinJsonBecomesAFile() throws IOException {
        byte[] png = Files.readAllBytes(GOLDEN.resolve("everything/content/images/vassar-college.png"));
        run.with(
                "a.json",
                "{\"basics\": {\"name\": \"Ada\", \"image\": \"data:image/png;base64,"
                        + Base64.getEncoder().encodeToString(png) + "\"}}");
        assertThat(run.cv("new", "me", "--from", "a.json", "--name", "Ada Byron"))
                .as(run.err())
                .isZero();
        assertThat(folder.resolve("me/images/photo.png")).hasBinaryContent(png);
        assertThat(run.text("me/resume.md")).contains("name: Ada Byron\nimage: images/photo.png\n");
        assertThat(run.cv("--strict", "--text", "me.txt", "me")).as(run.err()).isZero();
    }

    @Test
    void aBrokenPhotoWithinJsonIsTold() throws IOException {
        run.with("a.json", "{\"basics\": {\"name\": \"Ada\", \"image\": \"data:image/png;base64,AAAAA\"}}");
        assertThat(run.cv("new", "me", "--from", "a.json")).as(run.err()).isZero();
        assertThat(run.err()).contains("the picture in data:image/png can't be found, or not be taken along");
    }

    @Test
    void oneMarkdownFileBecomesSeveralWithItsPictures() throws IOException {
        copy(GOLDEN.resolve("everything/content/images"), "images");
        run.with("old.md", """
                # Ada Byron

                ada@example.com | Paris, France

                ## Experience

                {:.company-info}
                - ![Acme logo](images/vassar-college.png)
                - [Acme](https://acme.example)

                ### Engineer

                {:.location-date}
                - Paris
                - May 2019 - March 2023

                Built things. See [school](#school).

                ## Education

                ### BSc, Vassar College
                {:#school}

                {:.location-date}
                - 2010

                ## Skills

                - Java \\*and\\* `more`
                """);
        assertThat(run.cv("new", "me", "--from", "old.md", "--theme", "compact"))
                .as(run.err())
                .isZero();
        assertThat(folder.resolve("me/images/vassar-college.png")).isRegularFile();
        assertThat(run.cv("--strict", "--text", "me.txt", "me")).as(run.err()).isZero();
        assertThat(run.cv("-q", "--text", "old.txt", "old.md")).isZero();
        assertThat(run.text("me.txt")).isEqualTo(run.text("old.txt"));
        assertThat(run.text("me/resume.md")).contains("theme: compact");
    }

    @Test
    void errorsInMarkdownAreToldWithTheirPlaces() throws IOException {
        run.with("old.md", "# Ada\n\n## Work\n\n### Job\n\n{:.location-date}\n- May 1944 - March 1943\n");
        assertThat(run.cv("new", "me", "--from", "old.md")).isEqualTo(1);
        assertThat(run.err()).contains("old.md:8:3: error: end date").endsWith("cv: nothing is written\n");
        assertThat(folder.resolve("me")).doesNotExist();
        run.with("old.md", "# Ada\n\n![me](https://x.example/a.png) {:.only-backend}\n\n- {:.only-web} b\n");
        assertThat(run.cv("new", "me", "--from", "old.md")).as(run.err()).isZero();
        assertThat(run.err())
                .contains("old.md:3:1: warning: the picture https://x.example/a.png is not on this machine")
                .contains("note: what is only for the variants web is not taken");
    }

    @Test
    void aSiteBecomesAFolder() throws IOException {
        copy(GOLDEN.resolve("jekyll-site/content"), "site");
        String path = Files.readString(GOLDEN.resolve("jekyll-site/run.txt")).replaceFirst("(?s).*path=(\\S+).*", "$1");
        assertThat(run.cv("new", "me", "--from", "site/" + path)).as(run.err()).isZero();
        assertThat(run.cv("-q", "--text", "site.txt", "site/" + path)).isZero();
        assertThat(run.cv("-q", "--text", "me.txt", "me")).isZero();
        assertThat(run.text("me.txt")).isEqualTo(run.text("site.txt"));
    }

    @Test
    void aPdfOfCvGivesItsSourceBack() throws IOException {
        assertThat(run.cv("new", "first", "-q")).isZero();
        assertThat(run.cv("-q", "--pdf", "old.pdf", "first")).isZero();
        assertThat(run.cv("new", "me", "--from", "old.pdf")).as(run.err()).isZero();
        for (String name : new String[] {"resume.md", "skills.md", "images/example-company.svg"}) {
            assertThat(folder.resolve("me/" + name)).hasSameBinaryContentAs(folder.resolve("first/" + name));
        }
        Run within = new Run(folder.resolve("me"));
        assertThat(within.cv("-q", "--pdf", "new.pdf")).as(within.err()).isZero();
        assertThat(folder.resolve("me/new.pdf")).hasSameBinaryContentAs(folder.resolve("old.pdf"));
        assertThat(run.cv("new", "me", "--from", "old.pdf")).isEqualTo(2);
        assertThat(run.cv("new", "me2", "--from", "old.pdf", "--lang", "de")).isEqualTo(2);
        assertThat(run.err()).contains("restored as it was");
    }

    @Test
    void anotherPdfIsTold() throws IOException {
        run.with("old.pdf", "%PDF-1.4\nbroken");
        assertThat(run.cv("new", "me", "--from", "old.pdf")).isEqualTo(1);
        assertThat(run.err()).startsWith("error: old.pdf can't be read: ").endsWith("cv: nothing is written\n");
        assertThat(run.cv("new", "first", "-q")).isZero();
        assertThat(run.cv("-q", "--pdf", "bare.pdf", "--no-source", "first")).isZero();
        assertThat(run.cv("new", "me", "--from", "bare.pdf")).isEqualTo(1);
        assertThat(run.err())
                .contains("error: bare.pdf carries no source: only PDFs that cv made do", "hint: begin with");
        assertThat(folder.resolve("me")).doesNotExist();
    }

    @Test
    void yamlIsReadAndMarksOfMarkdownStayText() throws IOException {
        run.with("a.yaml", "basics:\n  name: Ada *Byron*\n  summary: '# no heading, _no_ mark'\n");
        assertThat(run.cv("new", "me", "--from", "a.yaml")).as(run.err()).isZero();
        assertThat(text("me")).contains("Ada *Byron*", "# no heading, _no_ mark");
        assertThat(run.cv("new", "me3", "--from", "a.yaml", "--lang", "de")).isEqualTo(2);
        assertThat(run.err()).contains("meta.language");
        Files.write(folder.resolve("bad.json"), "{\"basics\": ".getBytes(StandardCharsets.UTF_8));
        assertThat(run.cv("new", "me4", "--from", "bad.json")).isEqualTo(1);
        assertThat(Map.of("folder", Files.exists(folder.resolve("me4")))).containsEntry("folder", false);
    }
}
