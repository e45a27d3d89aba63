package dev.cv.pdf.breaks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.html.HtmlPage;
import dev.cv.pdf.PdfRenderer;
import dev.cv.pdf.RenderedPdf;
import dev.cv.pdf.Samples;
import dev.cv.proof.Proof;
import dev.cv.reread.ReadPdf;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that a line's end divides are there for the eye alone: whoever reads the text finds them whole. */
class DividedTextTest {

    private static final String TEXT = "Responsible for the internationalization of documentation, infrastructure and"
            + " miscellaneous administration: understanding (incomprehensibility) considerably, notwithstanding"
            + " extraordinarily counterproductive responsibilities within 100 ms since September 2020 at Massachusetts"
            + " and elsewhere";

    private static HtmlPage page(String text, String css) {
        return Samples.page(
                "<p class='running'>" + text + "</p>",
                ".running { hyphens: auto; -fs-max-justification-inter-char: 0.2mm; " + css + " }");
    }

    private static byte[] set(HtmlPage page) {
        RenderedPdf pdf = new PdfRenderer().render(page, Samples.FONTS);
        assertThat(pdf.warnings()).isEmpty();
        assertThat(pdf.missingGlyphs()).isEmpty();
        return pdf.bytes();
    }

    /** The lines as they look. */
    private static List<String> seen(byte[] pdf) throws IOException {
        PDFTextStripper eye = new PDFTextStripper() {
            @Override
            public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {}

            @Override
            public void endMarkedContentSequence() {}
        };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return eye.getText(document).lines().map(String::strip).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {45, 60, 80, 100, 130, 170, 220, 300})
    void wordsAreReadWhole(int width) throws IOException {
        for (String align : List.of("justify", "left")) {
            byte[] pdf = set(page(TEXT, "width: " + width + "pt; text-align: " + align));
            assertThat(seen(pdf)).anyMatch(line -> line.matches(".*\\p{L}-"));
            assertThat(String.join("\n", seen(pdf))).doesNotContain("100\n");
            Proof.of(pdf).holdsFor(Samples.words(TEXT));
        }
    }

    @Test
    void nothingIsDividedInNamesLinksAndOtherLanguages() throws IOException {
        String text = " the <a href='https://example.org/'> internationalization of </a> or <code> internationalization"
                + " of </code> or <span lang='de'> die Verantwortlichkeit der </span> or <b class='name'>"
                + " incomprehensibility of </b>";
        byte[] pdf = set(page(text, "width: 60pt; word-wrap: normal"));
        assertThat(seen(pdf)).noneMatch(line -> line.endsWith("-"));
    }

    @Test
    void aWordMayGoOnOverPages() throws IOException {
        byte[] pdf = set(page((TEXT + " ").repeat(30), "width: 60pt; text-align: justify; orphans: 1; widows: 1"));
        assertThat(ReadPdf.of(pdf).pages()).hasSizeGreaterThan(3);
        Proof.of(pdf).holdsFor(Samples.words((TEXT + " ").repeat(30)));
        assertThat(set(page((TEXT + " ").repeat(30), "width: 60pt; text-align: justify; orphans: 1; widows: 1")))
                .as("the same bytes")
                .isEqualTo(pdf);
    }

    @Test
    void spacedLettersAreReadWhole() throws IOException {
        byte[] pdf = set(page(TEXT, "width: 100pt; letter-spacing: 0.5pt"));
        assertThat(seen(pdf)).anyMatch(line -> line.endsWith("-"));
        Proof.of(pdf).holdsFor(Samples.words(TEXT));
    }
}
