package dev.cv.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.content.ContentProblem;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which résumés content holds. */
class EditionsTest {

    private static List<String> editions(Content content, String path) {
        Diagnostics diagnostics = new Diagnostics();
        List<Edition> editions = new ResumeReader().editions(SourceTree.of(content.files()), path, diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        return editions.stream()
                .map(edition ->
                        edition.manifest() + " " + String.join("+", edition.variants()) + " " + edition.language())
                .toList();
    }

    private static Content content() {
        return Content.of("resume.md", """
                        ---
                        name: Ada
                        variants: [public, backend + public]
                        sections: [a]
                        ---
                        """)
                .and("resume-short.md", "---\nname: Ada\nlang: de\nsections: [b, c]\n---\n")
                .and("a.md", "---\nheader: {en: Work, fr: Travail}\n---\nOne\n{:.only-hidden}\n")
                .and("a.nl.md", "Een\n")
                .and("b.md", "---\nonly: [x, y]\n---\n### One\n{:.not-z}\n\nTwo *words*{:.only-w}\n")
                .and("c.md", "---\nlang: es\n---\nDos\n");
    }

    @Test
    void areManifestsTimesVariantsTimesLanguages() {
        assertThat(editions(content(), ""))
                .containsExactly(
                        "resume-short.md  de",
                        "resume-short.md  es",
                        "resume-short.md w de",
                        "resume-short.md w es",
                        "resume-short.md x de",
                        "resume-short.md x es",
                        "resume-short.md y de",
                        "resume-short.md y es",
                        "resume-short.md z de",
                        "resume-short.md z es",
                        "resume.md  en",
                        "resume.md  nl",
                        "resume.md  fr",
                        "resume.md public en",
                        "resume.md public nl",
                        "resume.md public fr",
                        "resume.md backend+public en",
                        "resume.md backend+public nl",
                        "resume.md backend+public fr");
        assertThat(editions(content(), "resume.md")).hasSize(9);
    }

    @Test
    void areOneWhereThereIsNothingToChoose() {
        assertThat(editions(Content.of("ada.md", "# Ada\n\nWrote.\n"), "")).containsExactly("  en");
        assertThat(editions(Content.of("ada.md", "# Ada\n\nWrote.\n"), "ada.md"))
                .containsExactly("ada.md  en");
        assertThat(editions(
                        Content.of("r.md", "---\nlang: en-US\ntitle: {en: A}\nsections: [a]\n---\n")
                                .and("a.md", "a"),
                        ""))
                .containsExactly("r.md  en-US");
        assertThat(editions(
                        Content.of("r.md", "---\nsections: [a]\n---\n")
                                .and("r.fr.md", "---\nsections: [a]\n---\n")
                                .and("a.md", "a"),
                        ""))
                .containsExactly("r.md  en", "r.md  fr");
    }

    @Test
    void areInTheLanguagesOfASingleFileToo() {
        Content content = Content.of("ada.md", "# Ada\n\nWrote.\n").and("ada.fr.md", "# Ada\n\nÉcrivit.\n");

        assertThat(editions(content, "ada.md")).containsExactly("ada.md  en", "ada.md  fr");
        assertThat(editions(content, "")).containsExactly("  en", "  fr");
    }

    @Test
    void canAllBeRead() {
        Content content =
                content().and("b.md", "---\nheader: B\ntags: x\n---\n### One\n{:.not-z}\n\nTwo *words*{:.only-w}\n");
        for (Edition edition : new ResumeReader().editions(SourceTree.of(content.files()), "", new Diagnostics())) {
            Content.Reading reading = content.read(
                    edition.manifest(), new ReadOptions(java.util.Optional.of(edition.language()), edition.variants()));

            assertThat(reading.resume()).as(edition.toString()).isPresent();
            assertThat(reading.diagnostics())
                    .as(edition.toString())
                    .extracting(found -> found.problem())
                    .doesNotContain(ReadProblem.UNKNOWN_VARIANT, ContentProblem.UNKNOWN_LANGUAGE);
        }
    }
}
