package dev.cv.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cv.html.HtmlPage;
import dev.cv.proof.Proof;
import dev.cv.reread.ReadLink;
import dev.cv.reread.ReadPdf;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosedWorldTest {
    private final PdfRenderer renderer = new PdfRenderer();

    @TempDir
    Path outside;

    @ParameterizedTest
    @ValueSource(strings = {"@import url(\"%s\");", "@import \"%s\";"})
    void styleComesFromThePageAlone(String css) throws IOException {
        Path sheet = Files.writeString(outside.resolve("a.css"), "p { text-transform: uppercase }");
        assertThat(text(Samples.page("<p>quiet</p>", css.formatted(sheet.toUri()))))
                .contains("quiet");
        HtmlPage page = Samples.page("<p>quiet</p>");
        assertThat(text(page)).contains("quiet");
    }

    @Test
    void picturesComeFromThePageAlone() throws IOException {
        Path png = Files.write(outside.resolve("a.png"), Samples.image("png", BufferedImage.TYPE_INT_RGB));
        Path pdf = Files.write(
                outside.resolve("a.pdf"),
                renderer.render(Samples.page("<p>secret</p>"), Samples.FONTS).bytes());
        HtmlPage page = Samples.page(
                """
                <p>open</p><p><img src="%s" alt="a"/><img src="%s" alt="b"/><img src="%s" alt="c"/></p>
                """.formatted(png.toUri(), pdf.toUri(), png),
                "body { background: url(%s) } @font-face { font-family: X; src: url(%s) }"
                        .formatted(png.toUri(), png.toUri()));
        byte[] bytes = renderer.render(page, Samples.FONTS).bytes();
        assertThat(ReadPdf.of(bytes).text()).contains("open").doesNotContain("secret");
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("/Subtype/Image", "/Subtype /Image");
    }

    @Test
    void linksOnlyLead() throws IOException {
        RenderedPdf pdf = renderer.render(Samples.page("""
                        <p><a href="https://example.org/">web</a> <a href="mailto:a@example.org">mail</a>
                        <a href="tel:+1">phone</a> <a href="#experience">inside</a>
                        <a href="javascript:alert(1)">script</a> <a href="JavaScript:alert(1)">Script</a>
                        <a href="file:///etc/passwd">file</a> <a href="data:text/html,x">data</a>
                        <a href="//host/share">share</a> <a href="#experience" onclick="app.alert(1)">click</a>
                        <a href="https://example.org/x" download="x">load</a></p>
                        """), Samples.FONTS);
        assertThat(ReadPdf.of(pdf.bytes()).links().stream().map(ReadLink::target))
                .containsExactly("https://example.org/", "mailto:a@example.org", "tel:+1", "#0", "#0");
        Proof.of(pdf.bytes()).holdsFor(Samples.words("web mail phone inside script Script file data share click load"));
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            assertThat(document.getDocumentCatalog().getAcroForm()).isNull();
            assertThat(document.getDocumentCatalog().getNames()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"form", "input", "script", "object", "svg", "link", "iframe", "math"})
    void otherElementsAreRefused(String element) {
        HtmlPage page = Samples.page("<p>x</p><" + element + "/>");
        assertThatThrownBy(() -> renderer.render(page, Samples.FONTS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("<" + element + ">");
    }

    private String text(HtmlPage page) throws IOException {
        return ReadPdf.of(renderer.render(page, Samples.FONTS).bytes()).text();
    }
}
