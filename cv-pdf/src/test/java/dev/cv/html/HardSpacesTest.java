package dev.cv.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HardSpacesTest {

    /** Below, a bar stands where a line may end. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
                    en ; from|May 2019|–|Sept. 2020,|then|left
                    en ; on|2 May 2019|and|May 2,|2019|too
                    en ; Fall 2019|was|good|in|2020
                    en ; G. M. Hopper|and|Grace|M. Hopper|(J. R. R. Tolkien)|of|IBM.|It
                    en ; within|11.8 inches,|100 ms|and|5 km.|So|50 %|of|(3 GB)|and|1,000 €|or
                    en ; € 50|or|§ 3|or|chapter|3
                    en ; The|11|directors|of|3|companies|may|go
                    en ; 1999|- 2001|pre- and|post-war
                    de ; 2. Mai 2019|bis|März 2020|mit|5 Mio.|Euro|im|Januar|wieder
                    fr ; le|2 mai 2019|et|mai 2019
                    es ; mayo|de 2019|hasta|hoy
                    pl ; maj 2019|i|2 maja 2019
                    fi ; May 2019
                    """)
    void keepTogether(String language, String lines) {
        String text = lines.replace('|', ' ').strip();
        assertThat(String.join("|", HardSpaces.of(language).pieces(text))).isEqualTo(lines.strip());
    }

    @Test
    void takeNoLongerForLongText() {
        String words = String.join(" ", Collections.nCopies(100_000, "G."));
        assertThat(HardSpaces.of("en").pieces(words)).hasSize(1);
        assertThat(HardSpaces.of("en").pieces("x".repeat(1_000_000) + " 2019")).hasSize(2);
    }
}
