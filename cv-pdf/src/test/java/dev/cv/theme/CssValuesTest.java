package dev.cv.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CssValuesTest {

    private static final Map<String, String> VALUES =
            Map.of("space", "0.5", "accent", "#204060", "font", "EB Garamond", "margin", "20mm");

    private static String resolved(String css) {
        return CssValues.resolve(css, name -> Optional.ofNullable(VALUES.get(name)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "var(--space) | 0.5",
                "var(--font) | 'EB Garamond'",
                "var(--none, 3pt) | 3pt",
                "var(--none) | var(--none)",
                "calc(var(--space) * 9pt) | 4.5pt",
                "calc(1.8pt + var(--space) * 1.6pt) | 2.6pt",
                "calc((2 + 1) * var(--margin) / 4) | 15mm",
                "calc(var(--margin) * -1 - 2mm) | -22mm",
                "calc(1mm + 72pt) | 26.4mm",
                "calc(1in - 25.4mm) | 0in",
                "color-mix(in srgb, var(--accent) 50%, #fff) | #90a0b0",
                // What can't be worked out stays, for the check of style sheets to tell of.
                "calc(1em + 1mm) | calc(1em + 1mm)",
                "calc(1pt / 0) | calc(1pt / 0)",
                "calc(2pt * 3pt) | calc(2pt * 3pt)",
                "color-mix(in srgb, #12345 50%, #ffffff) | color-mix(in srgb, #12345 50%, #ffffff)"
            })
    void workOutOrStay(String css, String expected) {
        assertThat(resolved(css)).isEqualTo(expected);
    }

    @Test
    void standsWhatIsNeverClosed() {
        String long1 = "calc(" + "1 + ".repeat(50_000);
        assertThat(resolved(long1)).isEqualTo(long1);
    }
}
