package dev.cv.style;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.audit.Finding;
import dev.cv.audit.Findings;
import dev.cv.audit.Repair;
import dev.cv.audit.SetText;
import dev.cv.audit.Subject;
import dev.cv.model.Resume;
import dev.cv.read.ResumeReader;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import dev.cv.source.SourceFile;
import dev.cv.source.SourceTree;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the rules on wording find by themselves, without a language's dictionary. */
class StyleTest {

    private static final String JOB =
            "## Experience\n\n### Engineer\n\n{:.location-date}\n- Oslo, Norway\n- %s\n\n%s\n";

    /** Knows every word but those that end so. */
    private static final Dictionary DICTIONARY = new Dictionary() {
        @Override
        public boolean knows(String word) {
            return !word.endsWith("recieve");
        }

        @Override
        public List<String> suggestions(String word) {
            return List.of(word.replace("recieve", "receive"));
        }
    };

    private static List<String> found(String text, Dictionaries dictionaries) {
        String whole = "---\nname: Ada Example\nlang: en\n---\n" + text;
        Resume resume = new ResumeReader()
                .read(SourceTree.ofTexts(Map.of("cv.md", whole)), "cv.md", new Diagnostics())
                .orElseThrow();
        return found(new Subject(resume, LocalDate.of(2026, 11, 24), List.of()), dictionaries);
    }

    private static List<String> found(Subject subject, Dictionaries dictionaries) {
        Findings findings = new Findings();
        Style.rules(dictionaries).forEach(rule -> rule.check(subject, findings));
        return findings.all().stream().map(StyleTest::told).toList();
    }

    private static String told(Finding finding) {
        return finding.diagnostic().rule()
                + finding.repair().map(StyleTest::told).orElse("");
    }

    private static String told(Repair repair) {
        String before = repair.file().text().substring(repair.start(), repair.end());
        return " \"" + before + "\" -> \"" + repair.replacement() + "\"";
    }

    private static List<String> found(String text) {
        return found(text, any -> Optional.of(DICTIONARY));
    }

    @Test
    void datesInAnotherFormAreWrittenAsMost() {
        String text = JOB.formatted("September 2019 - October 2020", "Built it.")
                + "\n### Clerk\n\n{:.location-date}\n- Rome\n- 05/2016 - August 2019\n\nSold it.\n";
        assertThat(found(text)).containsExactly("mixed-dates \"05/2016\" -> \"May 2016\"");
    }

    @Test
    void dashesAreAlike() {
        String text = JOB.formatted("September 2019 - October 2020", "Built it.")
                + "\n### Clerk\n\n{:.location-date}\n- Rome\n- 2017 - 2018\n\nSold it.\n"
                + "\n### Cook\n\n{:.location-date}\n- Rome\n- 2015 -- 2016\n\nStirred it.\n";
        assertThat(found(text)).containsExactly("mixed-dashes \"--\" -> \"-\"");
    }

    @Test
    void itemsEndAlikeAndTellThePast() {
        String items = """
                - Built the daily report
                - Wrote the first runbook.
                - Sold the old van
                - Manages two interns
                - Lead engineer of the crew
                """;
        assertThat(found(JOB.formatted("2015 - 2017", items)))
                .containsExactly("mixed-full-stops \".\" -> \"\"", "mixed-tense");
        assertThat(found(JOB.formatted("2015 - present", items))).containsExactly("mixed-full-stops \".\" -> \"\"");
    }

    @Test
    void aHyphenBetweenWordsIsADashAndTheFirstPersonIsForAll() {
        String text = JOB.formatted("2015 - 2017", "Rebuilt my whole build in a week - and nobody waited for it again.")
                + "\n### Clerk\n\n{:.location-date}\n- Rome\n- 2013 - 2014\n\nSold the van.\n";
        assertThat(found(text)).containsExactly("hyphen-for-dash \"-\" -> \"\u2013\"", "mixed-person");
    }

    @Test
    void aMarkOfEmphasisThatIsPrintedIsTold() {
        String text = """
                - **Built the counter
                - Sold** the van
                - *Led the crew
                - _Wrote the manual
                - Wrote _ the manual_ for it
                """;
        assertThat(found("## Profile\n\n" + text))
                .containsOnly("unclosed-emphasis")
                .hasSize(5);
        assertThat(found("## Profile\n\n**Built** it\\* with snake_case, 2 * 3 and `**kwargs`, best* of all.\n"))
                .isEmpty();
    }

    @Test
    void whatStandsTwiceGoes() {
        assertThat(found("## Profile\n\nLed the\nthe crew  of   ten.  \nAnd `a  b`.\n"))
                .containsExactly(
                        "doubled-word \"\nthe\" -> \"\"",
                        "doubled-space \"  \" -> \" \"",
                        "doubled-space \"   \" -> \" \"");
    }

    @Test
    void aWordThatTheDictionaryLacksIsMendedWhereItCanOnlyMeanOne() {
        assertThat(found("## Profile\n\nWe recieve orders.\n"))
                .containsExactly("misspelled-word \"recieve\" -> \"receive\"");
        assertThat(found("## Profile\n\nWe recieve orders.\n", Dictionaries.NONE))
                .isEmpty();
        assertThat(found("## Profile\n\nWe recieve orders.\n", other -> Optional.empty()))
                .containsExactly("no-dictionary");
    }

    @Test
    void itemsOfFourLinesAndLinesOfOneShortWordAreSeenAsTheyAreSet() {
        Resume resume = new ResumeReader()
                .read(
                        SourceTree.ofTexts(Map.of("cv.md", "---\nname: Ada\n---\n- Ran it.\n")),
                        "cv.md",
                        new Diagnostics())
                .orElseThrow();
        Position at = new SourceFile("cv.md", "- Ran it.\n").at(0);
        List<SetText> texts = List.of(
                new SetText(at, true, 3, "for years and years"), new SetText(at, true, 4, "for years and years"));
        Subject subject = new Subject(resume, LocalDate.of(2026, 11, 24), texts);
        assertThat(found(subject, any -> Optional.of(DICTIONARY))).containsExactly("long-item");
    }
}
