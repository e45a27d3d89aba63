package dev.cv.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines as they are surely meant. */
class LineSlipsTest {

    private static String meant(String text) {
        StringBuilder meant = new StringBuilder(text);
        List<LineSlips.Slip> slips = LineSlips.in(text);
        for (int i = slips.size() - 1; i >= 0; i--) {
            meant.replace(slips.get(i).start(), slips.get(i).end(), slips.get(i).meant());
        }
        return meant.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "\u2022 Sold beans~\u2022 Bought peas;- Sold beans~- Bought peas",
                "Acme~\u2022\tSold beans~  to all~~\u2022\tBought peas;Acme~- Sold beans~  to all~~- Bought peas",
                "\u25CFSold beans;- Sold beans",
                "\u2022 Sold~o\tbeans~o\tpeas~\u2022 Bought;- Sold~  - beans~  - peas~- Bought",
                "\u2022 Sold~    \u25E6 beans;- Sold~    - beans",
                "\u2013 Sold beans~\u2013 Bought peas;- Sold beans~- Bought peas",
                "*Sold beans~*Bought peas;- Sold beans~- Bought peas",
                "-Sold beans~-Bought peas;- Sold beans~- Bought peas",
                "##Experience;## Experience",
                "##Experience##;## Experience ##",
                "###Clerk | Acme###;### Clerk | Acme ###",
                "##C#;## C#",
                "{.location-date}~- Lyon;{:.location-date}~- Lyon",
                "{ .contact .public };{: .contact .public }",
            })
    void areReadAsWhatTheyAreMeantAs(String text, String expected) {
        assertThat(meant(text.replace('~', '\n'))).isEqualTo(expected.replace('~', '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Sold beans\n* Bought peas",
                "Paris \u2022 ada@example.com",
                "\u2013 Sold beans, once",
                "*Sold* beans\n*Bought* peas",
                "*Sold\nbeans*\nand more",
                "```\n\u2022 code\n##code\n```",
                "Text\n\n    \u2022 code",
                "<div>\n\u2022 Sold beans\n</div>",
                "#hashtag and #1",
                "####",
                "{%include x%}",
                "{.not a list}",
                "o Solo mio",
            })
    void areLeftInPeaceElse(String text) {
        assertThat(meant(text)).isEqualTo(text);
    }
}
