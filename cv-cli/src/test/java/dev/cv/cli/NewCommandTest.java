package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.SectionKind;
import dev.cv.starter.Starter;
import dev.cv.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code cv new}: what it writes, what it leaves alone, and that it renders as it is. */
class NewCommandTest {

    @TempDir
    Path folder;

    private Run run;

    @BeforeEach
    void emptyFolder() {
        run = new Run(folder);
    }

    static List<String> languages() {
        return Starter.LANGUAGES;
    }

    @Test
    void aNewFolderRendersFromWithin() throws IOException {
        assertThat(run.cv("new", "me", "--name", "Ada Lovelace")).as(run.err()).isZero();
        assertThat(run.err()).isEqualTo("""
                cv: wrote resume.md, contact.md, profile.md and 5 more files to me
                cv: next: cd me, write your own words into the files, then
                cv:   cv check --fix        finds slips, and mends them
                cv:   cv --pdf me.pdf       makes the PDF
                """);
        Run within = new Run(folder.resolve("me"));
        assertThat(within.cv("--strict", "--pdf", "me.pdf")).isZero();
        assertThat(within.err()).matches("cv: wrote me.pdf: 1 page, .*\\n");
        assertThat(within.cv("--strict", "--pdf", "me.pdf"))
                .as("beside its PDF")
                .isZero();
        assertThat(within.pdf("me.pdf").text())
                .contains("Ada Lovelace", "Your Job Title")
                .doesNotContain("Four #", "--");
        assertThat(within.cv("check")).as(within.err() + within.out()).isZero();
        assertThat(within.out().lines().filter(line -> line.matches("\\S+: (?:error|warning|note): .*")))
                .as("what is left to replace, once a file")
                .hasSize(7)
                .allMatch(line -> line.endsWith("still what cv new wrote [placeholder]"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void itSpeaksTheLanguage(String language) throws IOException {
        assertThat(run.cv("new", "me", "--lang", language)).as(run.err()).isZero();
        assertThat(run.cv("--strict", "--text", "me.txt", "me")).as(run.err()).isZero();
        Vocabulary words = Vocabulary.of(language);
        String text = run.text("me.txt");
        for (SectionKind kind :
                List.of(SectionKind.PROFILE, SectionKind.WORK, SectionKind.EDUCATION, SectionKind.SKILLS)) {
            assertThat(text).contains("\n" + words.heading(kind) + "\n");
        }
        assertThat(run.text("me/resume.md"))
                .contains("lang: " + language + "\n")
                .contains("\n# ");
        assertThat(run.cv("--strict", "--json", "me.json", "me")).isZero();
        assertThat(run.text("me.json"))
                .contains("\"startDate\": \"2021-01\"", "\"startDate\": \"2018-01\"", "\"endDate\": \"2020-12\"")
                .contains("\"institution\"", "\"studyType\"", "\"email\"", "\"phone\"", "\"label\"");
    }

    @Test
    void theThemeAndTheNameGoIntoTheManifest() throws IOException {
        assertThat(run.cv("new", "me", "--theme", "academic", "--name", " Ada: #1 \n King", "--lang", "de-AT"))
                .isZero();
        assertThat(run.text("me/resume.md"))
                .contains("\nname: \"Ada: #1 King\"\n", "\ntheme: academic\n", "\nlang: de-AT\n");
        assertThat(run.cv("--strict", "--text", "me.txt", "me")).isZero();
        assertThat(run.text("me.txt")).startsWith("Ada: #1 King\n");
    }

    @Test
    void whatIsThereStays() throws IOException {
        run.with("me/skills.md", "mine").with("me/notes.txt", "mine, too");
        assertThat(run.cv("new", "me")).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("cv: nothing is written: me holds skills.md already; name another folder; see cv --help\n");
        assertThat(run.text("me/skills.md")).isEqualTo("mine");
        try (Stream<Path> files = Files.list(folder.resolve("me"))) {
            assertThat(files).hasSize(2);
        }
        Files.delete(folder.resolve("me/skills.md"));
        assertThat(run.cv("new", "me")).as(run.err()).isZero();
        assertThat(run.text("me/notes.txt")).isEqualTo("mine, too");
    }

    @Test
    void aFailureLeavesNothing() throws IOException {
        Files.createDirectories(folder.resolve("me"));
        Files.createDirectories(folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("me/images"), folder.resolve("elsewhere"));
        assertThat(run.cv("new", "me")).isEqualTo(2);
        assertThat(run.err()).startsWith("cv: nothing is written: me/images is a link, and may lead anywhere");
        assertThat(folder.resolve("elsewhere")).isEmptyDirectory();
        assertThat(folder.resolve("me/resume.md")).doesNotExist();
    }

    @Test
    void hereIsAFolderToo() throws IOException {
        assertThat(run.cv("--pdf", "me.pdf")).isEqualTo(2);
        assertThat(run.err()).contains("there is no résumé here: begin one with cv new .");
        assertThat(run.cv("new", ".")).isZero();
        assertThat(run.err()).contains("next: write your own words").doesNotContain("cd ");
        assertThat(run.cv("--strict", "--text", "me.txt")).as(run.err()).isZero();
        run.with("content/resume.md", "# Grace Hopper\n\nText\n");
        assertThat(run.cv("--strict", "--text", "me.txt")).isZero();
        assertThat(run.text("me.txt")).startsWith("Grace Hopper");
    }

    @Test
    void documentsOfAProjectAreNoContent() throws IOException {
        run.with("README.md", "---\nlayout: x\n---\n# Read me\n").with("CHANGELOG.md", "# Changes\n");
        assertThat(run.cv("--pdf", "me.pdf")).isEqualTo(2);
        run.with("ada.md", "\uFEFF---\nname: Ada\n---\nText\n");
        assertThat(run.cv("--text", "me.txt")).as(run.err()).isZero();
    }

    @Test
    void wrongArgumentsAreToldInALine() throws IOException {
        run.with("file", "x").with("old.docx", "x").with("photo.jpg", "x");
        assertThat(run.cv("new")).isEqualTo(2);
        assertThat(run.err()).isEqualTo("cv: name the folder to begin, as in cv new me; see cv --help\n");
        assertUsage("there is no theme nice: the themes are classic, modern", "new", "me", "--theme", "nice");
        assertUsage("the languages are en, de, fr", "new", "me", "--lang", "ja");
        assertUsage("deutsch! is no language", "new", "me", "--lang", "deutsch!");
        assertUsage("--name takes a name", "new", "me", "--name", " ");
        assertUsage("file is a file: name a folder", "new", "file");
        assertUsage("gone.md can't be found", "new", "me", "--from", "gone.md");
        assertUsage("a folder can't begin with old.docx", "new", "me", "--from", "old.docx");
        assertThat(folder.resolve("me")).doesNotExist();
    }

    private void assertUsage(String message, String... arguments) {
        assertThat(run.cv(arguments)).isEqualTo(2);
        assertThat(run.err()).contains(message).hasLineCount(1);
    }
}
