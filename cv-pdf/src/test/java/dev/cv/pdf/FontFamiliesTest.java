package dev.cv.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.pdf.fonts.FontShelf;
import dev.cv.theme.FontData;
import dev.cv.theme.FontFace;
import dev.cv.theme.FontFamilies;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FontFamiliesTest {

    private static final FontShelf SHELF = new FontShelf();

    /** Text that a résumé may have: names in the languages of Europe and Vietnam, Greek, Cyrillic, typography. */
    private static final String TEXT =
            "ÀÁÂÃÄÅÆÇÐÑØÞßĀăĄćĈčĎđĒęĚğĢĥĦĩİıĶŁńŇŐœŘśşŠŢťŮűŴŷŸźŻžƠưȘțẁẄẞếễỗựỹ" + "–—‘’‚“”„†•…‰‹›€™→−≈¼½°©®«»¡¿§¶·";

    private static final String GREEK_AND_CYRILLIC = "ΑΆΒΓΔΩάέήίόύώϊςЀАБЖЩЪЫЬЭЮЯабжщъыьэюяёђєіїљњўџґ";

    static List<FontFace> faces() {
        return FontFamilies.faces();
    }

    @ParameterizedTest
    @MethodSource("faces")
    void hasTheLettersOfEurope(FontFace face) throws IOException {
        CmapLookup glyphs = SHELF.take(face.data()).getUnicodeCmapLookup();
        boolean latinAlone = face.family().equals("Source Code Pro") && face.italic();
        assertThat((TEXT + (latinAlone ? "" : GREEK_AND_CYRILLIC)).codePoints())
                .allMatch(point -> glyphs.getGlyphId(point) != 0, "has a glyph");
    }

    @ParameterizedTest
    @MethodSource("faces")
    void figuresStandInColumns(FontFace face) throws IOException {
        TrueTypeFont font = SHELF.take(face.data());
        IntSummaryStatistics widths =
                IntStream.rangeClosed('0', '9').map(digit -> width(font, digit)).summaryStatistics();
        assertThat(widths.getMax() - widths.getMin()).isLessThanOrEqualTo(1);
    }

    private static int width(TrueTypeFont font, int codePoint) {
        try {
            return font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(codePoint));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("faces")
    void isWhatItIsCalled(FontFace face) throws IOException {
        TrueTypeFont font = SHELF.take(face.data());
        assertThat(font.getOS2Windows().getWeightClass()).isEqualTo(face.weight());
        assertThat(font.getHeader().getMacStyle() & 2).isEqualTo(face.italic() ? 2 : 0);
        assertThat(font.getNaming().getFontFamily()).startsWith(face.family());
    }

    @Test
    void onlyWhatTextNeedsIsRead() {
        List<String> read = new ArrayList<>();
        List<FontFace> watched = FontFamilies.faces().stream()
                .map(face -> new FontFace(face.family(), face.weight(), face.italic(), watched(face.data(), read)))
                .toList();
        new PdfRenderer().render(Samples.page("<p>one <em>two</em></p>"), watched);
        assertThat(read)
                .containsExactlyInAnyOrder(
                        "/fonts/source-sans-3/SourceSans3-Regular.ttf",
                        "/fonts/source-sans-3/SourceSans3-SemiBold.ttf",
                        "/fonts/source-sans-3/SourceSans3-Italic.ttf");
    }

    private static FontData watched(FontData data, List<String> read) {
        return new FontData() {
            @Override
            public String name() {
                return data.name();
            }

            @Override
            public byte[] bytes() {
                read.add(data.name());
                return data.bytes();
            }
        };
    }
}
