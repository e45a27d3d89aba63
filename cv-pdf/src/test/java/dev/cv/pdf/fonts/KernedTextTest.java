package dev.cv.pdf.fonts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cv.html.HtmlPage;
import dev.cv.pdf.PdfRenderer;
import dev.cv.pdf.RenderedPdf;
import dev.cv.pdf.Samples;
import dev.cv.proof.Proof;
import dev.cv.reread.ReadPdf;
import dev.cv.reread.ReadRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is measured and painted as its font wants it set, and read whole all the same. */
class KernedTextTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();
    private static final String NAMES = "Tomás V. Avery, M\u0302adl K\u0304ol C\u0306d, q\u0302z, AVATAR To Ty Yo";

    private static HtmlPage page(String text, String css) {
        return Samples.page("<p class='test'>" + text + "</p>", ".test { " + css + " }");
    }

    private static byte[] set(String text, String css) {
        RenderedPdf pdf = RENDERER.render(page(text, css), Samples.FONTS);
        assertThat(pdf.warnings()).isEmpty();
        assertThat(pdf.missingGlyphs()).isEmpty();
        return pdf.bytes();
    }

    private static List<ReadRun> runs(byte[] pdf) throws IOException {
        return ReadPdf.of(pdf).pages().get(0).runs().stream().skip(3).toList(); // behind what Samples puts first
    }

    private static double width(String font, String text, double size) {
        TestFont face = TestFont.bundled(font);
        GlyphRow row = face.set(text);
        return IntStream.range(0, row.glyphs.length)
                        .map(i -> face.width(row.glyphs[i]) + row.kerns[i])
                        .sum()
                / 1000.0
                * size;
    }

    @ParameterizedTest
    @CsvSource({
        "Source Sans 3, source-sans-3/SourceSans3-Regular",
        "Source Serif 4, source-serif-4/SourceSerif4-Regular",
        "EB Garamond, eb-garamond/EBGaramond-Regular",
        "IBM Plex Sans, ibm-plex-sans/IBMPlexSans-Regular"
    })
    void aWordIsAsWideAsItsFontWantsIt(String family, String font) throws IOException {
        ReadRun run = runs(set("AVATAR,To.P.LT", "font: 40pt '" + family + "'")).get(0);
        double kerned = width(font, "AVATAR,To.P.LT", run.size());
        assertThat(run.right() - run.left()).isCloseTo((float) kerned, within(0.15f));

        ReadRun spaced = runs(set("AVATAR,To.P.LT", "letter-spacing: 3pt; font: 40pt '" + family + "'"))
                .get(0);
        assertThat(spaced.right() - spaced.left()).isCloseTo((float) (kerned + 13 * 3), within(0.3f));
    }

    @Test
    void whatStandsAtTheRightOrIsJustifiedEndsAtTheEdge() throws IOException {
        String text = "AVATAR, To. P. LT, VAT. Wo, Ty. ".repeat(20);
        for (String align : List.of("right", "justify")) {
            List<ReadRun> lines = runs(set(text, "width: 300pt; font: 13pt 'EB Garamond'; text-align: " + align));
            assertThat(lines).hasSizeGreaterThan(9);
            for (ReadRun line : lines.subList(0, lines.size() - 1)) {
                assertThat(line.right()).isCloseTo(lines.get(0).right(), within(0.3f));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Source Sans 3", "Source Serif 4", "EB Garamond", "IBM Plex Sans", "Source Code Pro"})
    void namesAreReadWhole(String family) throws IOException {
        for (String more : List.of(
                "", "font-style: italic", "font-weight: 600", "font-size: 11pt; text-align: justify; width: 150pt")) {
            Proof.of(set(NAMES, "font: 22pt '" + family + "'; " + more)).holdsFor(Samples.words(NAMES));
        }
    }

    @ParameterizedTest
    @CsvSource({"Source Sans 3, 3", "EB Garamond, 3", "Source Code Pro, 0"})
    void marksAreDrawnAboveTheirLetters(String family, int drawn) throws IOException {
        String css = "font: 22pt '" + family + "'";
        String marked = content(set("M\u0302adl K\u0304ol C\u0306d", css));
        String plain = content(set("Madl Kol Cd", css));
        assertThat(count("\nf\n", marked) - count("\nf\n", plain)).as("shapes").isEqualTo(drawn);
        assertThat(count("\n3 Tr\n", marked)).as("unseen").isEqualTo(drawn);
    }

    private static int count(String operator, String content) {
        return content.split(operator, -1).length - 1;
    }

    private static String content(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void theBytesAreTheSameInEveryThread() {
        byte[] first = new PdfRenderer().render(page(NAMES, ""), Samples.FONTS).bytes();
        assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> set(NAMES, "")))
                .allMatch(pdf -> Arrays.equals(pdf, first));
    }
}
