package dev.cv.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Fact;
import dev.cv.model.Period;
import dev.cv.model.Resume;
import dev.cv.read.ResumeReader;
import dev.cv.source.Diagnostics;
import dev.cv.source.FolderTree;
import dev.cv.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Model → folder → model gives the same model. */
class FolderWriterTest {

    static List<Path> folders() throws IOException {
        return MarkdownWriterPropertiesTest.folders();
    }

    static List<Path> files() throws IOException {
        return MarkdownWriterPropertiesTest.files();
    }

    private static Optional<Resume> again(Resume resume) {
        SourceTree tree = SourceTree.ofTexts(FolderWriter.write(resume, Map.of()));
        return new ResumeReader().read(tree, "", new Diagnostics());
    }

    private static void assertComesBack(Resume resume, String source) {
        String written = FolderWriter.write(resume, Map.of()).toString();
        Optional<String> back = again(resume).map(RoundTrip::said);
        if (!back.equals(Optional.of(RoundTrip.said(resume)))
                && Unwritable.in(resume).isEmpty()) {
            assertThat(back).as(source + "\n=====\n" + written).contains(RoundTrip.said(resume));
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void givesBackEveryFolder(Path folder) throws IOException {
        new ResumeReader()
                .read(new FolderTree(folder, Path.of("content")), "", new Diagnostics())
                .ifPresent(resume -> assertComesBack(resume, folder.toString()));
    }

    /** Fields keep no marks, and a lone end is a date; the words, the facts and their order are the same. */
    @ParameterizedTest
    @ValueSource(strings = {"json-resume/content/resume.json", "json-resume-yaml/content/resume.yaml"})
    void givesBackWhatJsonSays(String path) throws IOException {
        Path file = Path.of("../golden").resolve(path);
        Resume resume =
                HouseForm.of(new ResumeReader().read(file, new Diagnostics()).orElseThrow());
        Resume back = again(resume).orElseThrow();
        assertThat(PlainTextWriter.write(back, 0)).isEqualTo(PlainTextWriter.write(resume, 0));
        assertThat(facts(back)).isEqualTo(facts(resume)).isNotEmpty();
        assertThat(FolderWriter.write(back, Map.of())).isEqualTo(FolderWriter.write(resume, Map.of()));
    }

    private static List<String> facts(Resume resume) {
        return resume.sections().stream()
                .flatMap(section -> section.entries().stream())
                .map(entry -> entry.organization().map(Fact::text).orElse("-")
                        + entry.role().map(Fact::text).orElse("-")
                        + entry.period().flatMap(time -> time.start().or(time::end))
                        + entry.period().flatMap(Period::end))
                .toList();
    }

    @Test
    void filesAreNamedInPlainLettersAndOnce() {
        Slugs slugs = new Slugs("de");
        List<String> names = Stream.of(
                        "Müller & Söhne",
                        "Mueller und Soehne",
                        "Łódź Øresund Straße",
                        "resume",
                        "日本語",
                        "2019-05-01 CON",
                        "Nul")
                .map(words -> slugs.next(List.of(words, "work")))
                .toList();
        assertThat(names)
                .containsExactly(
                        "mueller-and-soehne",
                        "mueller-und-soehne",
                        "lodz-oresund-strasse",
                        "resume-2",
                        "work",
                        "con-2",
                        "nul-2");
        assertThat(new Slugs("sv").next(List.of("Über a name that goes on and on and on and on")))
                .isEqualTo("uber-a-name-that-goes-on-and-on-and-on");
    }

    @Test
    void linksBetweenEntriesKeepThemInOneFile() {
        String text =
                "# Ada\n\n## Work\n\n### A\n\n{:.location-date}\n- 2019\n\nSee [B](#b).\n\n### B\n\n{:.location-date}\n- 2018\n\nB\n";
        Resume linked = RoundTrip.read(text).orElseThrow();
        assertThat(FolderWriter.write(linked, Map.of())).containsOnlyKeys("resume.md", "work.md");
        Resume apart =
                RoundTrip.read(text.replace("(#b)", "(https://b.example)")).orElseThrow();
        assertThat(FolderWriter.write(apart, Map.of())).containsOnlyKeys("resume.md", "a.md", "b.md");
    }

    @Test
    void commentsStandBeforeTheirKeys() {
        Resume resume = RoundTrip.read("# Ada\n\n## Work\n\nText\n").orElseThrow();
        assertThat(FolderWriter.write(
                                resume, Map.of("layout", "# first\n", "sections", "# order\n", "gone", "# none\n"))
                        .get("resume.md"))
                .isEqualTo("---\n# first\nlayout: resume\nname: Ada\nlang: en\n# order\nsections:\n  - work\n---\n");
    }

    @ParameterizedTest
    @MethodSource("files")
    void givesBackEveryFile(Path path) throws IOException {
        String source = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);

        RoundTrip.read(source).ifPresent(resume -> assertComesBack(resume, source));
    }
}
