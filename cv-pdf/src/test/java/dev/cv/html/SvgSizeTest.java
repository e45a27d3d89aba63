package dev.cv.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What size drawings have, and get where they have none. */
class SvgSizeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "width='60' height='24px' viewBox='0 0 5 2'           | 60  | 24",
                "width='30pt' height='1in'                            | 40  | 96",
                "viewBox='0 0 60 24'                                  | 60  | 24",
                "width='100%' height='100%' viewBox='-3,-3,60.5,24'   | 60.5 | 24",
                "width='60' viewBox='0 0 5 2'                         | 5   | 2",
                "width='auto' height='auto' viewBox='0 0 5 2'         | 5   | 2",
                "width='0' height='0' viewBox='0 0 5 2'               | 5   | 2"
            })
    void sizeComesFromBothSidesElseFromTheViewBox(String attributes, double width, double height) {
        byte[] svg = svg(attributes);
        assertThat(SvgSize.of(svg)).contains(new PictureSize(width, height));
        PictureSize explicit = SvgSize.of(SvgSize.explicit(svg)).orElseThrow();
        assertThat(explicit.width() / explicit.height()).isBetween(0.98 * width / height, 1.02 * width / height);
    }

    @Test
    void whatIsMissingIsAdded() {
        assertThat(explicit("width='100%' viewBox='0 0 60 24'"))
                .isEqualTo("<svg viewBox='0 0 60 24' width=\"1000\" height=\"400\"></svg>");
        assertThat(explicit("width='60' height='24'"))
                .isEqualTo("<svg width='60' height='24' viewBox=\"0 0 60.0 24.0\"></svg>");
        assertThat(explicit("viewBox='0 0 1 90000'")).contains("width=\"1\" height=\"1000\"");
    }

    @ParameterizedTest
    @CsvSource({"width='60'", "viewBox='0 0 0 0'", "width='1em' height='2em'", "viewBox='0 0 60'", "data-width='6'"})
    void oneThatDoesNotSayIsLeftAlone(String attributes) {
        assertThat(SvgSize.of(svg(attributes))).isEmpty();
        assertThat(explicit(attributes)).isEqualTo("<svg " + attributes + "></svg>");
    }

    private static String explicit(String attributes) {
        return new String(SvgSize.explicit(svg(attributes)), StandardCharsets.UTF_8);
    }

    private static byte[] svg(String attributes) {
        return ("<svg " + attributes + "></svg>").getBytes(StandardCharsets.UTF_8);
    }
}
