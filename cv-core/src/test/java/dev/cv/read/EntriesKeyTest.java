package dev.cv.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Entry;
import dev.cv.model.LocationDate;
import dev.cv.model.Paragraph;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.write.FolderWriter;
import dev.cv.write.MarkdownWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntriesKeyTest {

    private static final String JOBS = """
        **Clerk**, Acme Ltd | Paris | 2010 - 2012

        - Filed.

        **Baker**, Flour & Co | Rome | 2007 - 2009

        - Baked.
        """;

    private static String single(String key) {
        return "---\nname: Ada Example\nlang: en\n" + key + "\n---\n## Experience\n\n" + JOBS + "\n## Education\n\n"
                + "**B.A.**, Acme University | Paris | 2004 - 2006\n";
    }

    /** A manifest, a section, a file that goes on with it, and another section. */
    private static Content folder(String ofAll, String ofWork, String ofMore) {
        return Content.of(
                        "resume.md",
                        "---\nlayout: resume\nname: Ada Example\nlang: en\n" + ofAll
                                + "\nsections: [work, more, school]\n---\n")
                .and("work.md", "---\nheader: Experience\n" + ofWork + "\n---\n" + JOBS)
                .and("more.md", "---\n" + ofMore + "\n---\n**Cook**, Soup Ltd | Nice | 2001 - 2003\n")
                .and("school.md", "---\nheader: Education\n---\n**B.A.**, Acme University | Paris | 2004 - 2006\n");
    }

    /** Of each entry its role, and a star where its head is set as the theme sets entries. */
    private static List<String> heads(Resume resume) {
        return resume.sections().stream()
                .flatMap(section -> section.entries().stream())
                .map(entry -> entry.role().orElseThrow().text() + (isSet(entry) ? "*" : ""))
                .toList();
    }

    private static boolean isSet(Entry entry) {
        return entry.head().stream().anyMatch(LocationDate.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({
        "x: y, Clerk* Baker* B.A.*",
        "entries: set, Clerk* Baker* B.A.*",
        "entries: as-written, Clerk Baker B.A.",
        "entries: ' as-written ', Clerk Baker B.A."
    })
    void aFileSaysHowItsHeadsAreShown(String key, String heads) {
        assertThat(heads(Content.of("resume.md", single(key)).read().clean())).containsExactly(heads.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "x: y, x: y, x: y, Clerk* Baker* Cook* B.A.*",
        "entries: as-written, x: y, x: y, Clerk Baker Cook B.A.",
        "entries: as-written, entries: set, x: y, Clerk* Baker* Cook B.A.",
        "entries: as-written, x: y, entries: set, Clerk Baker Cook* B.A.",
        "entries: set, entries: as-written, x: y, Clerk Baker Cook* B.A.*",
        "x: y, entries: as-written, entries: as-written, Clerk Baker Cook B.A.*",
        "x: y, x: y, entries: as-written, Clerk* Baker* Cook B.A.*",
        "x: y, class: as-written, entries: set, Clerk Baker Cook B.A.*"
    })
    void aFileGoesBeforeTheManifest(String ofAll, String ofWork, String ofMore, String heads) {
        assertThat(heads(folder(ofAll, ofWork, ofMore).read().clean())).containsExactly(heads.split(" "));
    }

    @Test
    void withoutAManifestAFileSpeaksForItself() {
        Content two = Content.of(
                        "1.md", "---\nheader: Experience\nname: Ada\nlang: en\nentries: as-written\n---\n" + JOBS)
                .and("2.md", "---\nheader: Work\n---\n" + JOBS);

        assertThat(heads(two.read().clean())).containsExactly("Clerk", "Baker", "Clerk*", "Baker*");
    }

    @Test
    void factsAreTheSame() {
        Resume set = Content.of("resume.md", single("entries: set")).read().clean();
        Resume asWritten =
                Content.of("resume.md", single("entries: as-written")).read().clean();

        assertThat(facts(asWritten)).isEqualTo(facts(set)).contains("Clerk, Acme Ltd, Paris, 2010 - 2012");
    }

    private static List<String> facts(Resume resume) {
        return resume.sections().stream()
                .map(Section::entries)
                .flatMap(List::stream)
                .map(entry -> Stream.of(entry.role(), entry.organization())
                                .map(fact -> fact.orElseThrow().text() + ", ")
                                .reduce("", String::concat)
                        + entry.location().orElseThrow().text() + ", "
                        + entry.period().orElseThrow().text())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"entries: as-written", "entries: set"})
    void comesBackFromMarkdown(String key) {
        Resume read = Content.of("resume.md", single(key)).read().clean();

        String written = MarkdownWriter.write(read);
        Resume again = Content.of("resume.md", written).read().clean();

        assertThat(heads(again)).isEqualTo(heads(read));
        assertThat(facts(again)).isEqualTo(facts(read));
        assertThat(MarkdownWriter.write(again)).isEqualTo(written);
    }

    @Test
    void comesBackFromAFolder() {
        Resume read =
                folder("entries: as-written", "x: y", "entries: set").read().clean();

        Map<String, String> files = FolderWriter.write(read, Map.of());
        Content folder = Content.empty();
        for (Map.Entry<String, String> file : files.entrySet()) {
            folder = folder.and(file.getKey(), file.getValue());
        }
        Resume again = folder.read().clean();

        assertThat(heads(again)).isEqualTo(heads(read));
        assertThat(again.sections()).extracting(Section::kind).isEqualTo(kinds(read));
    }

    private static List<Object> kinds(Resume resume) {
        return resume.sections().stream()
                .map(section -> (Object) section.kind())
                .toList();
    }

    @Test
    void dataOfASitesLayoutIsLeftInPeace() {
        assertThat(heads(Content.of("resume.md", single("entries:\n  - {a: b, c: d}"))
                        .read()
                        .clean()))
                .containsExactly("Clerk*", "Baker*", "B.A.*");
    }

    @Test
    void aRowOfATableIsALine() {
        Resume read = Content.of("resume.md", """
                        ---
                        lang: en
                        entries: as-written
                        ---
                        # Ada Example

                        ## Experience

                        | When        | Until | Role  | Company  |
                        |-------------|-------|-------|----------|
                        | 2015 - 2018 |       | Clerk | Acme Ltd |
                        | 2011        | 2014  | Baker | Flour Co |
                        """).read().clean();

        assertThat(read.sections().get(0).entries().stream()
                        .map(entry -> ((Paragraph) entry.head().get(0)).text()))
                .containsExactly("2015 - 2018 | Clerk | Acme Ltd", "2011 \u2013 2014 | Baker | Flour Co");
        assertThat(heads(read)).containsExactly("Clerk", "Baker");
    }
}
