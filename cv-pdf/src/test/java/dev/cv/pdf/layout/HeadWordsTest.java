package dev.cv.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.html.HtmlPage;
import dev.cv.pdf.PdfRenderer;
import dev.cv.pdf.Samples;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** What a layout gave cause to mark in a letterhead. */
class HeadWordsTest {

    private static final String HEAD = "<header class='narrow'><h1 class='name'>Ada Wolfenstein-Hohenheim</h1>"
            + "<p class='contacts'><span class='contact'>ada.wolfenstein-hohenheim@example.com</span> "
            + "<span class='contact'>ada.example</span></p></header>";

    @Test
    void isForgotten() {
        HtmlPage page = Samples.page(HEAD, ".narrow { width: 110px; word-wrap: break-word; font-size: 14px }");
        Document html = page.document();
        String before = words(html);
        new PdfRenderer().render(page, Samples.FONTS);
        assertThat(words(html))
                .contains("Wolfenstein-\u00ADHohenheim")
                .contains("ada.\u00ADwolfenstein-\u00ADhohenheim@\u00ADexample.\u00ADcom")
                .endsWith("ada.example");
        Mends.release(html);
        assertThat(words(html)).isEqualTo(before);
        assertThat(DomElements.ofClass("parted", html)).isEmpty();
    }

    private static String words(Document html) {
        return DomElements.ofClass("narrow", html).get(0).getTextContent();
    }
}
