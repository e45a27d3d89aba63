package dev.cv.pdf.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.html.ContactIcons;
import dev.cv.html.HtmlPage;
import dev.cv.model.Contact;
import dev.cv.pdf.PdfRenderer;
import dev.cv.pdf.RenderedPdf;
import dev.cv.pdf.Samples;
import dev.cv.proof.Proof;
import dev.cv.reread.ReadFont;
import dev.cv.reread.ReadPdf;
import dev.cv.vocabulary.Vocabulary;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolsTest {
    private static final String ICONS = ".icon { font-family: 'cv Symbols'; font-size: 8pt; color: #225588 }";

    private static final List<Contact.Kind> KINDS = Arrays.stream(Contact.Kind.values())
            .filter(kind -> kind != Contact.Kind.OTHER)
            .toList();

    private final PdfRenderer renderer = new PdfRenderer();

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "pl", "ja", "zh-TW", "fi"})
    void iconsAreReadAsWords(String language) throws IOException {
        String contacts = KINDS.stream()
                .map(kind -> "<span class='icon'>" + ContactIcons.sign(kind).orElseThrow() + "</span><span> ada-" + kind
                        + "; </span>")
                .collect(Collectors.joining());
        HtmlPage page = Samples.page("<p>" + contacts + "</p>", ICONS);
        page.document().getDocumentElement().setAttribute("lang", language);
        RenderedPdf pdf = renderer.render(page, Samples.FONTS);
        assertThat(pdf.warnings()).isEmpty();
        assertThat(pdf.missingGlyphs()).isEmpty();
        Proof.of(pdf.bytes())
                .holdsFor(Samples.words(KINDS.stream()
                        .map(kind -> Vocabulary.of(language).contact(kind).orElseThrow() + " ada-" + kind + "; ")
                        .collect(Collectors.joining())));
    }

    @Test
    void inTextSignsAreThemselves() throws IOException {
        String signs = KINDS.stream()
                .map(kind -> ContactIcons.sign(kind).orElseThrow())
                .collect(Collectors.joining(" "));
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
