package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every manifest, variant and language in one run. */
class BuildCommandTest {

    @TempDir
    private Path folder;

    private Run run;

    @BeforeEach
    void content() throws IOException {
        run = new Run(folder)
                .with("me/resume.md", """
                        ---
                        layout: resume
                        name: Ada Example
                        title: {en: "Ada’s résumé", fr: "CV d’Ada"}
                        sections: [work]
                        variants: [backend]
                        ---
                        """)
                .with("me/short.md", "---\nlayout: resume\nname: Ada Example\nsections: [work]\n---\n")
                .with("me/work.md", "---\nheader: Work\n---\nWrote programs.\n\n{:.only-backend}\nAnd servers.\n")
                .with(
                        "me/work.fr.md",
                        "---\nheader: Expérience\n---\nA écrit.\n\n{:.only-backend}\nEt des serveurs.\n");
    }

    @Test
    void writesAllThatContentHolds() throws IOException {
        assertThat(run.cv("build", "--all", "-d", "out", "me")).as(run.err()).isZero();
        assertThat(files("out"))
                .containsExactly(
                        "ada-example-resume-backend-en.pdf",
                        "ada-example-resume-backend-fr.pdf",
                        "ada-example-resume-en.pdf",
                        "ada-example-resume-fr.pdf",
                        "ada-example-short-backend-en.pdf",
                        "ada-example-short-backend-fr.pdf",
                        "ada-example-short-en.pdf",
                        "ada-example-short-fr.pdf");
        assertThat(run.pdf("out/ada-example-resume-backend-fr.pdf").text())
                .contains("Expérience", "A écrit.", "Et des serveurs.");
        assertThat(run.pdf("out/ada-example-resume-en.pdf").text())
                .contains("Wrote programs.")
                .doesNotContain("servers");
        assertThat(run.pdf("out/ada-example-resume-backend-fr.pdf").xmp())
                .contains("<cv:manifest>resume.md<", "<cv:variant>backend<", "<cv:language>fr<", "<cv:theme>modern<");
    }

    @Test
    void tellsHowFarItIsAndWhatItWrote() {
        assertThat(run.cv("build", "--all", "-d", "out", "--lang", "fr", "me")).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).matches("""
                (?s)cv: 1/4 resume, fr
                cv: 2/4 resume, backend, fr
                cv: 3/4 short, fr
                cv: 4/4 short, backend, fr
                .*\
                cv: file +manifest +variant +language +written
                cv: out/ada-example-resume-fr.pdf +resume.md +- +fr +1 page, \\d+ KB
                cv: out/ada-example-resume-backend-fr.pdf +resume.md +backend +fr +1 page, \\d+ KB
                cv: out/ada-example-short-fr.pdf +short.md +- +fr +1 page, \\d+ KB
                cv: out/ada-example-short-backend-fr.pdf +short.md +backend +fr +1 page, \\d+ KB
                """);
        run.terminal = true;
        assertThat(run.cv("build", "--all", "-d", "out", "me/short.md")).isZero();
        assertThat(run.err())
                .contains("\r\u001B[K[............] 1/4 short, en"
                        .replace("[............]", "[........................]"));
    }

    @Test
    void oneThatHasErrorsIsNotWrittenAndTheOthersAre() throws IOException {
        run.with("me/work.fr.md", "---\nheader: Expérience\n---\n{:.open\n");
        assertThat(run.cv("build", "--all", "-d", "out", "me/short.md")).isEqualTo(1);
        assertThat(run.err())
                .containsOnlyOnce("me/work.fr.md:4:1: error: this attribute list is not closed")
                .containsPattern("cv: - +short.md +backend +fr +no: 1 error");
        assertThat(files("out")).containsExactly("ada-example-backend-en.pdf", "ada-example-en.pdf");
    }

    @Test
    void twoOfOneNameAreRefusedBeforeAnyIsWritten() {
        assertThat(run.cv("build", "--all", "-d", "out", "--name", "{name}.pdf", "me"))
                .isEqualTo(2);
        assertThat(run.err()).contains("two would have the name ada-example: resume, en and resume, fr");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void writesOtherFormsBesideAndMakesFolders() throws IOException {
        assertThat(run.cv("build", "-d", "out", "--name", "{lang}/{name}", "--with", "text,json", "me/short.md"))
                .as(run.err())
                .isZero();
        assertThat(files("out/en")).containsExactly("ada-example.json", "ada-example.pdf", "ada-example.txt");
    }

    @Test
    void aJsonResumeIsOne() throws IOException {
        run.with("ada.json", "{\"basics\": {\"name\": \"Ada Example\"}, \"meta\": {\"language\": \"de\"}}");
        assertThat(run.cv("build", "--all", "-d", "out", "ada.json"))
                .as(run.err())
                .isZero();
        assertThat(files("out")).containsExactly("ada-example-de.pdf");
    }

    @Test
    void whatIsUnknownIsSaid() {
        assertThat(run.cv("build", "-d", "out", "--variant", "bakend", "me/short.md"))
                .isEqualTo(1);
        assertThat(run.err()).contains("bakend").contains("backend");
        assertThat(run.cv("build", "--all", "me")).isEqualTo(2);
        assertThat(run.err()).contains("--directory");
        assertThat(run.cv("build", "-d", "out", "--with", "docx", "me")).isEqualTo(2);
        assertThat(run.err()).contains("docx is none of pdf, json, text, markdown");
        assertThat(run.cv("build", "--help")).isZero();
        assertThat(run.out()).contains("--all", "--name", "{variant}");
        assertThat(run.cv("--help")).isZero();
        assertThat(run.out()).contains("build");
    }

    private List<String> files(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
