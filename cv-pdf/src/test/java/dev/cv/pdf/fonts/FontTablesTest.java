package dev.cv.pdf.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.pdf.Samples;
import dev.cv.theme.FontFace;
import org.junit.jupiter.api.Test;

class FontTablesTest {
    @Test
    void substitutionsAreGone() {
        FontFace face = Samples.FONTS.get(0);
        assertThat(new FontShelf().take(face.data()).getTableMap())
                .containsKeys("glyf", "cmap", "hmtx", "OS/2", "post", "name")
                .doesNotContainKeys("GSUB", "GPOS", "kern");
    }

    @Test
    void eachFontIsReadOnce() {
        FontShelf shelf = new FontShelf();
        assertThat(shelf.take(Samples.FONTS.get(0).data()))
                .isSameAs(shelf.take(Samples.FONTS.get(0).data()));
    }
}
