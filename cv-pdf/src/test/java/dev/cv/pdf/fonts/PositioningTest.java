package dev.cv.pdf.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the bundled fonts ask for, looked up by hand in what fontTools prints of their tables. */
class PositioningTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
        source-sans-3/SourceSans3-SemiBold,       To, -71
        source-sans-3/SourceSans3-SemiBold,       V., -70
        source-sans-3/SourceSans3-SemiBold,       Av, -12
        source-sans-3/SourceSans3-SemiBold,       "P,", -122
        source-sans-3/SourceSans3-SemiBold,       nn, 0
        source-serif-4/SourceSerif4-Regular,      AV, -119
        source-serif-4/SourceSerif4-Regular,      " V", -30
        source-serif-4/SourceSerif4-Regular,      Ty, -15
        eb-garamond/EBGaramond-Regular,           To, -105
        eb-garamond/EBGaramond-Regular,           AV, -140
        eb-garamond/EBGaramond-Regular,           r., 0
        ibm-plex-sans/IBMPlexSans-Regular,        AV, -41
        ibm-plex-sans/IBMPlexSans-Regular,        LT, -70
        source-code-pro/SourceCodePro-Regular,    To, 0
        """)
    void pairsAreKerned(String font, String pair, int units) {
        GlyphRow row = TestFont.bundled(font).set(pair);
        assertThat(row.kerns).containsExactly(units, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "source-sans-3/SourceSans3-SemiBold,    M\u0302, 374, 162",
        "source-sans-3/SourceSans3-SemiBold,    K\u0304, 315, 162",
        "source-sans-3/SourceSans3-SemiBold,    m\u0302, 434, 0",
        "source-serif-4/SourceSerif4-Regular,   C\u0306, 403, 178",
        "ibm-plex-sans/IBMPlexSans-Regular,     M\u0302, 406, 158",
        "eb-garamond/EBGaramond-Regular,        m\u0302, 392, 0"
    })
    void marksStandOnLetters(String font, String letter, int right, int up) {
        GlyphRow row = TestFont.bundled(font).set("T" + letter + "a");
        assertThat(row.isMark(1)).isFalse();
        assertThat(row.isMark(2)).isTrue();
        assertThat(row.base(2)).isEqualTo(1);
        assertThat(row.right(2)).isEqualTo(right);
        assertThat(row.up(2)).isEqualTo(up);
    }

    @Test
    void marksStandOnMarks() {
        GlyphRow row = TestFont.bundled("source-serif-4/SourceSerif4-Regular").set("m\u0302\u0301");
        assertThat(row.base(2)).as("the letter, in the end").isZero();
        assertThat(row.up(2)).isGreaterThan(row.up(1));
    }

    @Test
    void aPairIsKernedOverTheMarkBetween() {
        GlyphRow row = TestFont.bundled("source-serif-4/SourceSerif4-Regular").set("A\u0331V");
        assertThat(row.kerns).containsExactly(-119, 0, 0);
    }

    @Test
    void eachScriptHasItsOwnPairs() {
        TestFont plex = TestFont.bundled("ibm-plex-sans/IBMPlexSans-Regular");
        int[] alone = plex.set("\u0413\u0430 ").kerns;
        int[] between = plex.set("To \u0413\u0430 To").kerns;
        assertThat(alone[0]).isNegative();
        assertThat(Arrays.copyOfRange(between, 3, 6)).isEqualTo(alone);
        assertThat(between[0]).isEqualTo(-65);
        assertThat(between[6]).isEqualTo(-65);
    }

    @Test
    void aFontWithoutTheTableKernsNothing() {
        assertThat(Positioning.of(new byte[0]).set(new int[] {1, 2}, new int[] {'A', 'V'}).kerns)
                .containsExactly(0, 0);
    }
}
