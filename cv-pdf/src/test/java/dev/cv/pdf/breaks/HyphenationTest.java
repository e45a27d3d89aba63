package dev.cv.pdf.breaks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.html.HardSpaces;
import dev.cv.pdf.Samples;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class HyphenationTest {

    private static final SyllableShelf SHELF = new SyllableShelf();
    private static final String SOFT = "\u00AD";

    private static String hyphenated(String language, String text) {
        Document page =
                Samples.page("<p class='organization'>Example Telekom</p>").document();
        page.getDocumentElement().setAttribute("lang", language);
        return Hyphenation.of(page, SHELF, HardSpaces.of(language)).hyphenateText(text);
    }

    /** Two letters stay on the line at least, three go to the next. */
    @ParameterizedTest
    @CsvSource({
        "en, international, in-ter-na-tional",
        "en, documentation, doc-u-men-ta-tion",
        "en-US, associate, as-so-ciate",
        "en-GB, university, uni-ver-sity",
        "en-GB, documentation, doc-u-ment-a-tion",
        "de, verantwortlich, ver-ant-wort-lich",
        "de-AT, Softwareentwicklung, Soft-ware-ent-wick-lung",
        "fr, développement, dé-ve-lop-pe-ment",
        "fr-CA, l’international, l’in-ter-na-tio-nal",
        "es, desarrollo, de-sa-rro-llo",
        "it, sviluppatore, svi-lup-pa-tore",
        "pt-BR, desenvolvimento, de-sen-vol-vi-mento",
        "nl, ontwikkeling, ont-wik-ke-ling",
        "pl, programowanie, pro-gra-mo-wa-nie",
        "sv, utvecklingsarbete, utvecklingsarbete",
        "ja, international, international",
    })
    void wordsAreDividedByLanguage(String language, String word, String divided) {
        assertThat(hyphenated(language, "x (" + word + "), x").replace(SOFT, "-"))
                .isEqualTo("x (" + divided + "), x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at Massachusetts in",
                "in JAVASCRIPT or",
                "with TypeScript only",
                "an end-to-endpoint test",
                "at documentation.example.org now",
                "the document2pages tool",
                "some_documentation here",
                "the minor words",
                "in 12 inches or",
                "on 3 September 2020 it",
                "documentation",
                "documentation, of it and of documentation",
            })
    void whatIsNoPlainWordStaysWhole(String text) {
        assertThat(hyphenated("en", text)).isEqualTo(text);
    }

    @Test
    void germanNounsAreDividedButNoName() {
        assertThat(hyphenated("de", "die Abteilung bei Telekom in").replace(SOFT, "-"))
                .isEqualTo("die Ab-tei-lung bei Telekom in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "de", "fr", "es", "it", "pt", "nl", "pl", "zh", "", "../de", "x-"})
    void noLetterIsEverChanged(String language) {
        String letters = "aabcdeeefghiijklmnnooprsttuuvwyzAÄäßéęłñŻ ,.;-–—'’“”()0 \n\t\u00A0\u0301\uD83D\uDE00İ";
        Random random = new Random(1926);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(120); n > 0; n--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            String marked = hyphenated(language, text.toString());
            assertThat(marked.replace(SOFT, "")).isEqualTo(text.toString());
            assertThat(hyphenated(language, marked)).as("asked again").isEqualTo(marked);
        }
    }
}
