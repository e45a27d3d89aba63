package dev.cv.reread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cv.html.HtmlPage;
import dev.cv.pdf.PdfRenderer;
import dev.cv.theme.FontFace;
import dev.cv.theme.FontFamilies;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class ReadPdfTest {
    private static ReadPdf read(String body) throws Exception {
        return ReadPdf.of(bytes(body));
    }

    private static byte[] bytes(String body) throws Exception {
        String xhtml = """
                <html lang="en"><head><title>T</title><style>html { font-family: 'Source Sans 3' }</style></head>
                <body><h1>Title</h1>%s</body></html>
                """.formatted(body);
        HtmlPage page = new HtmlPage(
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(xhtml.getBytes(StandardCharsets.UTF_8))),
                List.of());
        FontFace face = FontFamilies.faces("Source Sans 3").get(0);
        return new PdfRenderer().render(page, List.of(face)).bytes();
    }

    @Test
    void textIsThereInBothOrders() throws Exception {
        ReadPdf pdf = read("<p><span>a </span><em>b</em><span>c</span></p><p>d</p>");
        assertThat(pdf.text()).isEqualTo("Title\na bc\nd");
        assertThat(pdf.spokenText()).isEqualTo("Title\na bc\nd");
    }

    @Test
    void floatsReadDifferentlyInBothOrders() throws Exception {
        ReadPdf pdf = read("<p>left</p><p><span style='float: right'>right</span><span>first</span></p>");
        assertThat(pdf.text().indexOf("right")).isLessThan(pdf.text().indexOf("left"));
        assertThat(pdf.spokenText().indexOf("right"))
                .isGreaterThan(pdf.spokenText().indexOf("left"));
    }

    @Test
    void fontsAreNamed() throws Exception {
        assertThat(read("<p>x</p>").fonts()).singleElement().satisfies(font -> {
            assertThat(font.name()).endsWith("+SourceSans3-Regular");
            assertThat(font.embedded() && font.subset() && font.readable()).isTrue();
        });
    }

    @Test
    void runsKnowTheirPlace() throws Exception {
        ReadPage page = read("<p>low</p>").pages().get(0);
        assertThat(page.runs().get(1).baseline())
                .isGreaterThan(page.runs().get(0).baseline());
        assertThat(page.width()).isGreaterThan(page.runs().get(0).right());
    }

    /** Ours are parsed in a way of their own. */
    @Test
    void oursReadLikeOthers() throws Exception {
        String items = "<li><a href='https://example.com/'>a</a> and <em>b</em></li>".repeat(300);
        byte[] pdf = bytes("<h2>Head</h2><ul>" + items + "</ul><table><tr><td>c</td></tr></table>");
        ReadPdf read = ReadPdf.of(pdf);
        assertThat(read.pages()).hasSizeGreaterThan(2);
        assertThat(ReadPdf.ofOurs(pdf)).isEqualTo(read);
    }

    @Test
    void brokenBytesAreRefused() {
        assertThatThrownBy(() -> ReadPdf.of("no pdf".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(IOException.class);
    }
}
