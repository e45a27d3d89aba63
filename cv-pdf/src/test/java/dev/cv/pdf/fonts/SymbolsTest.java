package dev.cv.pdf.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.html.ContactIcons;
import dev.cv.html.HtmlPage;
import dev.cv.pdf.PdfRenderer;
import dev.cv.pdf.RenderedPdf;
import dev.cv.pdf.Samples;
import dev.cv.proof.Proof;
import dev.cv.reread.ReadFont;
import dev.cv.reread.ReadPdf;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolsTest {
    private static final String ICONS = ".icon { font-family: 'cv Symbols'; font-size: 8pt; color: #225588 }";

    private final PdfRenderer renderer = new PdfRenderer();

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "pl", "ja", "zh-TW", "fi"})
    void iconsAreReadAsWords(String language) throws IOException {
        Map<Integer, String> words = ContactIcons.words(language);
        String contacts = words.keySet().stream()
                .map(sign ->
                        "<span class='icon'>" + Character.toString(sign) + "</span><span> ada-" + sign + "; </span>")
                .collect(Collectors.joining());
        HtmlPage page = Samples.page("<p>" + contacts + "</p>", ICONS);
        page.document().getDocumentElement().setAttribute("lang", language);
        RenderedPdf pdf = renderer.render(page, Samples.FONTS);
        assertThat(pdf.warnings()).isEmpty();
        assertThat(pdf.missingGlyphs()).isEmpty();
        Proof.of(pdf.bytes())
                .holdsFor(Samples.words(words.entrySet().stream()
                        .map(sign -> sign.getValue() + " ada-" + sign.getKey() + "; ")
                        .collect(Collectors.joining())));
    }

    @Test
    void inTextSignsAreThemselves() throws IOException {
        String signs = String.join(" ", ContactIcons.themselves().values());
        RenderedPdf pdf = renderer.render(Samples.page("<p>call " + signs + " now</p>"), Samples.FONTS);
        assertThat(pdf.missingGlyphs()).isEmpty();
        Proof.of(pdf.bytes()).holdsFor(Samples.words("call " + signs + " now"));
    }

    @Test
    void whatNoFontHasIsABox() throws IOException {
        String text = "one \uD83D\uDE80 two \u4F60\u597D \uE0A0 \uDBBF\uDFFF \u0378 \u05D0";
        for (String element : List.of("p", "h3", "pre")) {
            RenderedPdf pdf =
                    renderer.render(Samples.page("<" + element + ">" + text + "</" + element + ">"), Samples.FONTS);
            assertThat(pdf.missingGlyphs()).containsExactly(0x378, 0x5D0, 0x4F60, 0x597D, 0xE0A0, 0x1F680, 0xFFFFF);
            Proof.of(pdf.bytes()).holdsFor(Samples.words("one □ two □□ □ □ □ □"));
        }
    }

    @Test
    void theFontIsThereOnlyWhereItIsNeeded() throws IOException {
        ReadPdf pdf = ReadPdf.of(
                renderer.render(Samples.page("<p>text</p>"), Samples.FONTS).bytes());
        assertThat(pdf.fonts()).extracting(ReadFont::name).noneMatch(name -> name.contains("cvSymbols"));
    }
}
