package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.read.Edition;
import dev.cv.read.ReadOptions;
import dev.cv.read.ResumeReader;
import dev.cv.source.Diagnostics;
import dev.cv.source.FolderTree;
import dev.cv.source.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules on wording find with the dictionaries that cv has, and what they leave in peace. */
class StyleTest {

    private static final String JOB =
            "## Experience\n\n### Engineer\n\n{:.location-date}\n- Oslo, Norway\n- %s\n\n%s\n";

    @Test
    void theSampleIsClean() throws IOException {
        FolderTree sample = new FolderTree(Path.of("../content"), Path.of("content"));
        for (Edition edition : new ResumeReader().editions(sample, "", new Diagnostics())) {
            ReadOptions options = new ReadOptions(Optional.of(edition.language()), edition.variants());
            List<String> expected = edition.language().equals("fr") ? List.of("no-dictionary") : List.of();
            assertThat(StyleFindings.in(sample, edition.manifest(), options).told())
                    .as(edition.toString())
                    .isEqualTo(expected);
        }
    }

    @Test
    void aHyphenInEveryTimeIsAStyle() throws IOException {
        Path content = Path.of("../golden/seed-shape/content");
        FolderTree tree = new FolderTree(content, Path.of("content"));
        assertThat(StyleFindings.in(tree, "", ReadOptions.DEFAULT).printed())
                .containsExactly("content/entry.md:15:27 doubled-space \"  \" -> \" \"");
    }

    @ParameterizedTest
    @CsvSource({
        "en, provides the ubiquitious storage, ubiquitious, ubiquitous",
        "en, We recieve orders, recieve, receive",
        "en, Recieved the prize of the managment board, Recieved, Received",
        "en, Implmented the parser in a week, Implmented, Implemented",
        "en-GB, the new enviroment is green, enviroment, environment",
        "de, Die Kundenbetreung war gut, Kundenbetreung, Kundenbetreuung",
        "de, nach dem neuen Standart, Standart, Standard",
    })
    void aWordThatCanOnlyMeanAnotherIsMended(String language, String text, String wrong, String right) {
        assertThat(StyleFindings.in(language, "## Profile\n\n" + text + "\n").told())
                .contains("misspelled-word \"" + wrong + "\" -> \"" + right + "\"");
    }

    @Test
    void headingsAreLookedUp() {
        assertThat(StyleFindings.in("en", "## Hilights\n\nBuilt it.\n\n## Techologies\n\nJava\n")
                        .told())
                .containsExactly(
                        "misspelled-word \"Hilights\" -> \"Highlights\"",
                        "misspelled-word \"Techologies\" -> \"Technologies\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wrote runbooks and dashboards for microservices on Kubernetes, with `kubectl aply` and npm.",
                "Moved S3, DynamoDB and PostgreSQL behind example.com/recieve, mail me@recieve.org, see docs/recieve.md.",
                "Worked with Aiken, Mauchly and Eckert at Zalando; refactored the onboarding of Zwickl's teammates.",
                "Organised the colour behaviour, organized the color behavior: pre-sales, co-founded, follow-up.",
                "Onboarded contractors end-to-end, approx. 20, incl. two interns, in a greenfield monorepo.",
                "Computed that that is so; had had enough; trips to Baden Baden and Walla Walla.",
                "Reads naïve résumés, e.g. in cafés, and/or façades; the 1990s, 11 9's, 4x faster, C++ and C#.",
                "Co-wrote UNIVAC I and Mark I manuals. Mark II came later, in phase I of the plan.",
            })
    void wordsThatNoDictionaryHasAreLeftInPeace(String text) {
        assertThat(StyleFindings.in("en", "## Profile\n\n" + text + "\n").told())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Verantwortlich für Softwareentwicklung, Datenbankmigration und Qualitätssicherungsprozesse im Team.",
                "Die, die die Anwendung nutzten, waren zufrieden; Vertriebs- und Marketingleitung, Software-Entwicklung.",
                "Einführung von Scrum, Code Reviews und Continuous Integration mit Jenkins und Docker.",
            })
    void germanIsReadAsGerman(String text) {
        assertThat(StyleFindings.in("de", "## Profil\n\n" + text + "\n").told()).isEmpty();
    }

    @Test
    void aWordMayBeVouchedFor() {
        String text = "---\nname: Ada\nspelling: [foozle]\n---\n## Profile\n\nBuilt foozles, each foozle by hand.\n";
        assertThat(StyleFindings.in("en", "## Profile\n\nBuilt a foozlebar.\n").told())
                .hasSize(1)
                .first()
                .asString()
                .endsWith("-word");
        assertThat(StyleFindings.in(SourceTree.ofTexts(Map.of("cv.md", text)), "cv.md", ReadOptions.DEFAULT)
                        .told())
                .isEmpty();
    }

    @Test
    void swissGermanHasNoSharpS() {
        assertThat(StyleFindings.in("de-CH", "## Profil\n\nGrosse Strassen gebaut.\n")
                        .told())
                .isEmpty();
        assertThat(StyleFindings.in("de", "## Profil\n\nAn der strasse gebaut.\n")
                        .told())
                .isNotEmpty();
    }

    @Test
    void longItemsAndLoneWordsAreSeenOnThePage() {
        String item = "Ran it.\n\n- " + "the crew of ten built a bridge ".repeat(20) + "\n";
        assertThat(StyleFindings.in("en", JOB.formatted("2015 - 2017", item)).told())
                .contains("long-item");
    }

    @Test
    void whatIsEscapedOrTypographicIsFoundInTheSource() {
        String text = "## Profile\n\nThe \\*best\\* of 'all' --- \"a &amp; b\" ... and recieve it.\n";
        assertThat(StyleFindings.in("en", text).told()).containsExactly("misspelled-word \"recieve\" -> \"receive\"");
    }
}
