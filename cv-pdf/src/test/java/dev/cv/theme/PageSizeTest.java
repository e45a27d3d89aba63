package dev.cv.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageSizeTest {

    @ParameterizedTest
    @CsvSource({
        "A4, 210mm 297mm",
        "a4, 210mm 297mm",
        "Letter, 8.5in 11in",
        "LEGAL, 8.5in 14in",
        "A5, 148mm 210mm",
        "210mmx297mm, 210mm 297mm",
        "210x297mm, 210mm 297mm",
        "21cmx297mm, 21cm 297mm",
        "8.5inx11in, 8.5in 11in",
        "600ptX800pt, 600pt 800pt"
    })
    void isReadAsPeopleWriteIt(String text, String css) {
        assertThat(PageSize.parse(text).map(PageSize::css)).contains(css);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A3x",
                "210x297",
                "210mm",
                "10mmx297mm",
                "210mmx9999mm",
                "..mmx297mm",
                "1.2.3inx11in",
                "-210mmx297mm"
            })
    void isNothingElse(String text) {
        assertThat(PageSize.parse(text)).isEmpty();
    }

    @Test
    void keepsTheNameThatWasTyped() {
        assertThat(PageSize.parse("210mmx297mm").map(PageSize::toString)).contains("210mmx297mm");
    }
}
