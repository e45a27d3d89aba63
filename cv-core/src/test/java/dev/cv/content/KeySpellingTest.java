package dev.cv.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.read.Content;
import dev.cv.source.Diagnostic;
import dev.cv.source.Spelling;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which keys are taken for misspelled ones, and which are a site's own business. */
class KeySpellingTest {

    @ParameterizedTest
    @CsvSource({
        "Name, name",
        "naem, name",
        "nam, name",
        "LAYOUT, layout",
        "layuot, layout",
        "secions, sections",
        "sectionss, sections",
        "Section-s, sections",
        "adise, aside",
        "tittle, title",
        "Titel, title",
        "athor, author",
        "lnag, lang",
        "subjekt, subject",
        "keywrods, keywords",
        "key_words, keywords",
        "dat, date",
        "Date, date",
        "last-edit, last_edit",
        "lastEdit, last_edit",
        "haeder, header",
        "headr, header",
        "clas, class",
        "Klass, class",
        "picture, photo",
        "language, lang",
        "heading, header",
        "section, header",
        "mail, email",
        "Telephone, phone"
    })
    void aSlipOfTheFingerIsTold(String key, String meant) {
        assertThat(told(key)).containsExactly("nothing reads the key \"" + key + "\", did you mean \"" + meant + "\"?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title layout permalink date tags categories category published show order weight description excerpt",
                "image author authors lang locale slug last_edit header headers sections class classes name",
                "names side aside subject subtitle keyword keywords data toc comments redirect_from sitemap robots theme",
                "options variant only not email phone url location profiles label summary skills",
                "draft type series menu aliases lastmod linkTitle publishDate expiryDate outputs params cascade",
                "sidebar entities entry author_profile read_time share related gallery teaser nav_order parent has_children pin math",
                "last_modified_at render_with_liquid canonical_url page_title toc_title papersize documentclass",
                "title2 name_1 date3 lat long rate state table helper sessions reactions actions places cases x a-b"
            })
    void otherKeysAreLeftInPeace(String keys) {
        for (String key : keys.split(" ", -1)) {
            assertThat(told(key)).as(key).isEmpty();
        }
    }

    @Test
    void wordsForWhatHasAnotherNameAreASitesOwn() {
        Content site = Content.of("_config.yml", "title: Ada\n")
                .and("resume.md", "---\nlayout: resume\nlanguage: en\nsection: a\n---\n# Ada\n\nText.\n");

        assertThat(site.read().diagnostics()).isEmpty();
    }

    @Test
    void aKeyThatIsThereWasNotMeantByAnother() {
        assertThat(told("title: Ada\ntitel")).isEmpty();
    }

    @Test
    void distanceCountsLettersAndSwapsOnce() {
        assertThat(List.of(
                        Spelling.distance("", "abc"),
                        Spelling.distance("abc", "abc"),
                        Spelling.distance("acb", "abc"),
                        Spelling.distance("ca", "abc"),
                        Spelling.distance("kitten", "sitting")))
                .containsExactly(3, 0, 1, 3, 3);
    }

    private static List<String> told(String key) {
        return Content.of("ada.md", "---\n" + key + ": 1815-12-10\n---\n# Ada\n").read("ada.md").diagnostics().stream()
                .filter(diagnostic -> diagnostic.problem() == ContentProblem.MISSPELLED_KEY)
                .map(KeySpellingTest::words)
                .toList();
    }

    private static String words(Diagnostic diagnostic) {
        return diagnostic.message() + ", " + diagnostic.hint();
    }
}
