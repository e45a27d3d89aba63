package dev.cv.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Paragraph;
import dev.cv.model.Period;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.model.Text;
import dev.cv.source.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One résumé in several languages. */
class LanguageTest {

    private static final String ENTRY = "### Role\n\n{:.location-date}\n- Here\n- May 2019 - present\n\nText\n";

    private static Content content() {
        return Content.of("resume.md", """
                        ---
                        name: Ada
                        title: {en: Résumé, fr: CV}
                        sections: [amazon, ibm]
                        ---
                        """)
                .and("amazon.md", "---\nheader: {en: Work, fr: Travail}\n---\n" + ENTRY)
                .and("amazon.fr.md", "---\nheader: Expérience\n---\n### Rôle\n\nTexte\n")
                .and("ibm.md", "Second\n");
    }

    private static String words(Resume resume) {
        return resume.texts().map(Text::text).collect(Collectors.joining("|")).replaceFirst("^Ada\\|", "");
    }

    private static List<String> messages(Content.Reading reading) {
        return reading.diagnostics().stream().map(Diagnostic::message).toList();
    }

    @Test
    void picksTheDocumentsOwnLanguageWhereNoneIsAskedFor() {
        Resume resume = content().read().clean();

        assertThat(resume.metadata().title()).isEqualTo("Résumé");
        assertThat(resume.metadata().language()).isEqualTo("en");
        assertThat(words(resume)).isEqualTo("Work|Role|Here|May 2019 - present|Text|Second");
    }

    @Test
    void picksFilesAndValuesOfTheLanguageAskedFor() {
        Content.Reading reading = content().in("fr");
        Resume resume = reading.resume().orElseThrow();

        assertThat(resume.metadata().title()).isEqualTo("CV");
        assertThat(resume.metadata().language()).isEqualTo("fr");
        assertThat(words(resume)).isEqualTo("Expérience|Rôle|Texte|Second");
        assertThat(messages(reading)).containsExactly("this file is not there in the language \"fr\"");
        assertThat(reading.diagnostics().get(0).position().orElseThrow()).hasToString("ibm.md:1:1");
    }

    @Test
    void saysInWhichLanguageTextIsThatIsNotInTheOneAskedFor() {
        Section section = content().in("fr").resume().orElseThrow().sections().get(0);
        Paragraph second = (Paragraph) section.entries().get(1).summary().get(0);

        assertThat(second.attributes().values()).containsEntry("lang", "en");
        assertThat(section.entries().get(0).summary().get(0).attributes().isEmpty())
                .isTrue();
    }

    @Test
    void writesTimesInTheWordsOfTheLanguageAskedFor() {
        Content content = Content.of(
                        "resume.md", "---\nname: Ada\ntitle: {de: A, en: B}\nlang: de\nsections: [a]\n---\n")
                .and(
                        "a.md",
                        "### Role\n\n{:.location-date}\n- 2019-05 - 2020 (1 yr)\n\n### B\n\n{:.location-date}\n- never\n");
        List<Period> german = periods(content.read());
        List<Period> english = periods(content.in("en"));

        assertThat(german).extracting(Period::text).containsExactly("2019-05 - 2020 (1 yr)");
        assertThat(english).extracting(Period::text).containsExactly("May 2019 – 2020 (1 yr)");
        assertThat(english.get(0).start()).isEqualTo(german.get(0).start());
        assertThat(english.get(0).position()).isEqualTo(german.get(0).position());
    }

    private static List<Period> periods(Content.Reading reading) {
        return reading.resume().orElseThrow().sections().get(0).entries().stream()
                .flatMap(entry -> entry.period().stream())
                .filter(period -> period.start().isPresent())
                .toList();
    }

    @Test
    void knowsCountriesApartAndTogether() {
        Content content = Content.of("resume.md", "---\nname: Ada\nlang: en-US\nsections: [a]\n---\n")
                .and("a.md", "plain\n")
                .and("a.pt-BR.md", "Brazil\n")
                .and("a.pt-PT.md", "Portugal\n");

        assertThat(words(content.in("pt_PT").clean())).isEqualTo("Portugal");
        assertThat(words(content.in("pt").clean())).isEqualTo("Brazil");
        assertThat(words(content.in("pt-AO").clean())).isEqualTo("Brazil");
        assertThat(words(content.in("en-GB").clean())).isEqualTo("plain");
        assertThat(content.in("pt_PT").clean().metadata().language()).isEqualTo("pt-PT");
    }

    @Test
    void readsAVersionThatIsNamedInItsLanguage() {
        Content content = content().and("resume.fr.md", "---\nlang: fr\nname: Ada\nsections: [amazon]\n---\nBonjour\n");

        assertThat(words(content.read("resume.fr.md").clean())).isEqualTo("Bonjour|Expérience|Rôle|Texte");
        assertThat(content.read("resume.fr.md").clean().metadata().language()).isEqualTo("fr");
        assertThat(words(content.in("fr").clean())).startsWith("Bonjour|");
        assertThat(words(content.read().clean())).startsWith("Work|");
    }

    @Test
    void listsNoFileTwiceWithoutAManifest() {
        Content content = Content.of("a.md", "---\nname: Ada\n---\none\n")
                .and("a.de.md", "---\nname: Ada\n---\neins\n")
                .and("b.de.md", "zwei\n")
                .and("c.ts.md", "TypeScript\n");

        Content.Reading english = content.read();
        assertThat(words(english.resume().orElseThrow())).isEqualTo("one|zwei|TypeScript");
        assertThat(messages(english)).containsExactly("this file is not there in the language \"en\"");
        assertThat(words(content.in("de").resume().orElseThrow())).isEqualTo("eins|zwei|TypeScript");
    }

    @Test
    void aFileForAllLanguagesIsMissingInNone() {
        Content content = content().and("ibm.md", "---\nlang: mul\n---\nSecond\n");

        assertThat(content.in("fr").clean().sections().get(0).entries().get(0).summary())
                .allMatch(block -> block.attributes().isEmpty());
    }

    @Test
    void picksListsAndClassesToo() {
        Content content = Content.of("a.md", """
                ---
                name: Ada
                keywords:
                  en: [engine, notes]
                  fr-CA: machine
                subject:
                  fr: Machines
                  de: Maschinen
                ---
                Text
                """);

        assertThat(content.in("fr").resume().orElseThrow().metadata().keywords())
                .containsExactly("machine");
        assertThat(content.read().resume().orElseThrow().metadata().subject()).contains("Machines");
        assertThat(messages(content.read())).containsExactly("\"subject\" is not there in the language \"en\"");
    }

    @Test
    void saysNothingOfLanguagesWhereThereIsOne() {
        assertThat(Content.of("a.md", "---\nlang: de\n---\n# Ada\n\nText\n")
                        .in("de")
                        .clean()
                        .metadata()
                        .language())
                .isEqualTo("de");
        assertThat(messages(Content.of("a.md", "---\nlang: de\n---\n# Ada\n\nText\n")
                        .in("fr")))
                .containsExactly("nothing is written in the language \"fr\"");
    }
}
