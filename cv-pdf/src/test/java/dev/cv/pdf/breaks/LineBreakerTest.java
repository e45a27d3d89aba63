package dev.cv.pdf.breaks;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.extend.FSTextBreaker;
import dev.cv.html.HardSpaces;
import dev.cv.pdf.PdfRenderer;
import dev.cv.pdf.RenderedPdf;
import dev.cv.pdf.Samples;
import dev.cv.proof.Proof;
import dev.cv.reread.ReadPdf;
import java.io.IOException;
import java.text.BreakIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {

    private static String broken(FSTextBreaker breaker, String text) {
        StringBuilder out = new StringBuilder();
        breaker.setText(text);
        int last = 0;
        for (int at = breaker.next(); at != BreakIterator.DONE; at = breaker.next()) {
            out.append(text, last, at).append('|');
            last = at;
        }
        return out + text.substring(last);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
                    end-to-end tests  of   it; "end-to-end |tests  |of   |it|"
                    a — b—c;                   "a |— |b—|c|"
                    in May  2019 or 2020;      "in |May  2019 |or |2020|"
                    " May 2019";               " |May 2019|"
                    """)
    void linesEndAfterSpaces(String text, String lines) {
        assertThat(broken(new LineBreaker(HardSpaces.of("en")), text)).isEqualTo(lines);
    }

    @Test
    void whatHasNoRoomEndsAfterItsSpacesFirst() {
        assertThat(broken(new CharacterBreaker(), "May 2019 x")).isEqualTo("May |2019 |x|");
        assertThat(broken(new CharacterBreaker(), "abcdefghijklmno p"))
                .startsWith("a|b|c|")
                .endsWith("|o| |p|");
    }

    /** However narrow a column is, nothing is lost and no date is torn within its words. */
    @ParameterizedTest
    @ValueSource(ints = {30, 40, 50, 60, 80, 120})
    void narrowColumnsHold(int width) throws IOException {
        String text = "Since November 2023 with G. M. Hopper within 100 ms";
        RenderedPdf pdf = new PdfRenderer()
                .render(
                        Samples.page(
                                "<p class='narrow'>" + text + "</p>",
                                ".narrow { word-wrap: break-word; width: " + width + "pt }"),
                        Samples.FONTS);
        if (width >= 50) {
            Proof.of(pdf.bytes()).holdsFor(Samples.words(text));
        }
        assertThat(ReadPdf.of(pdf.bytes()).text().replaceAll("\\s", "")).endsWith(text.replace(" ", ""));
    }
}
