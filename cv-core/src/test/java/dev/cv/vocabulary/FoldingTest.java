package dev.cv.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    /** What is looked up is what Unicode says, but for letters that it takes for ones of their own. */
    @Test
    void takesLettersApartAsUnicodeDoes() {
        for (int letter = 0xC0; letter < 0x500; letter++) {
            String own = "ÆæŒœßØøŁłĐđĦħŦŧı";
            if (own.indexOf(letter) < 0) {
                String plain = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
                        .replaceAll("[\\p{Mn}\\p{Cf}]", "")
                        .toLowerCase(Locale.ROOT);
                assertThat(Folding.fold(Character.toString(letter)).replace("'", "ʼ"))
                        .as("%x", letter)
                        .isEqualTo(plain.replace("'", "ʼ"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ØREGÅRD, oregard",
        "Łódź, lodz",
        "Straße, strasse",
        "İŞ DENEYİMİ, is deneyimi",
        "Kasım, kasim",
        "ЁЖИК, ежик",
        "Йод, иод",
        "ЇЖА, іжа",
        "경력, 경력",
        "職歴, 職歴",
        "ﾌﾟﾛ, フロ",
        "Ａ１, a1"
    })
    void makesTheSameOfWhatPeopleTakeForTheSame(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }
}
