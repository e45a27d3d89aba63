package dev.cv.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.html.Picture;
import dev.cv.proof.HtmlWords;
import dev.cv.proof.Proof;
import dev.cv.reread.ReadFont;
import dev.cv.reread.ReadPdf;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PdfRendererTest {
    private final PdfRenderer renderer = new PdfRenderer();

    @Test
    void longResumeHolds() throws IOException {
        RenderedPdf pdf = renderer.render(Samples.resume(7), Samples.FONTS);
        assertThat(pdf.warnings()).isEmpty();
        assertThat(pdf.missingGlyphs()).isEmpty();
        Proof.of(pdf.bytes()).holdsFor(HtmlWords.of(Samples.resume(7)));
        assertThat(ReadPdf.of(pdf.bytes()).pages()).hasSizeGreaterThan(2);
    }

    @Test
    void footersStandOnLaterPagesOutsideOfTheText() throws IOException {
        ReadPdf pdf =
                ReadPdf.of(renderer.render(Samples.resume(3), Samples.FONTS).bytes());
        assertThat(pdf.pages().get(0).furniture()).isEmpty();
        assertThat(pdf.pages().get(1).furniture()).isEqualTo("Grace Hopper · 2 / 2");
        assertThat(pdf.text()).doesNotContain("2 / 2");
    }

    @Test
    void lettersStaySingle() throws IOException {
        String words = "Software office fjord affluent efficient after Tj ffi";
        RenderedPdf pdf = renderer.render(
                Samples.page("<p><span>" + words + " </span><strong>" + words + " </strong><em>" + words
                        + " </em><code>" + words + "</code></p>"),
                Samples.FONTS);
        Proof.of(pdf.bytes()).holdsFor(Samples.words((words + " ").repeat(4)));
    }

    @Test
    void everyKindOfPictureHolds() throws IOException {
        Picture jpeg = new Picture("a.jpg", "image/jpeg", Samples.image("jpg", BufferedImage.TYPE_INT_RGB));
        Picture svg = new Picture("b.svg", "image/svg+xml", SVG.getBytes(StandardCharsets.UTF_8));
        RenderedPdf pdf = renderer.render(Samples.page("""
                        <p><img src="a.jpg" alt="An oval"/></p><p><img src="b.svg" alt="A circle"/></p>
                        <p><img src="navy.png" alt="Logo"/></p>
                        """, jpeg, svg, Samples.logo()), Samples.FONTS);
        assertThat(pdf.warnings()).isEmpty();
        Proof.of(pdf.bytes()).holdsFor(Samples.words(""));
    }

    private static final String SVG = """
            <svg xmlns="http://www.w3.org/2000/svg" width="40" height="40" viewBox="0 0 40 40">
            <circle cx="20" cy="20" r="18" fill="#224466"/></svg>
            """;

    @Test
    void glyphsThatNoFontHasAreNamed() {
        RenderedPdf pdf = renderer.render(Samples.page("<p>one \uD83D\uDE80 two \u4F60</p>"), Samples.FONTS);
        assertThat(pdf.missingGlyphs()).containsExactly(0x4F60, 0x1F680);
    }

    @Test
    void complaintsOfTheEngineAreHandedOn() {
        assertThat(renderer.render(Samples.page("<p>x</p>", "p { colour: red }"), Samples.FONTS)
                        .warnings())
                .anyMatch(warning -> warning.contains("colour"));
    }

    @Test
    void aFontThatIsNotThereGivesWayToOneThatComesAlong() throws IOException {
        RenderedPdf pdf = renderer.render(
                Samples.page("<p>x</p><pre>y</pre>", "p { font-family: Papyrus, serif } pre { font-family: Papyrus }"),
                Samples.FONTS);
        assertThat(pdf.missingGlyphs()).isEmpty();
        assertThat(ReadPdf.of(pdf.bytes()).fonts())
                .extracting(ReadFont::name)
                .anyMatch(name -> name.contains("SourceSerif4"));
    }

    @Test
    void manyThreadsMakeTheSame() throws Exception {
        byte[] alone = renderer.render(Samples.resume(2), Samples.FONTS).bytes();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            PdfRenderer fresh = new PdfRenderer();
            List<Future<byte[]>> all = IntStream.range(0, 16)
                    .mapToObj(i -> threads.submit(
                            () -> fresh.render(Samples.resume(2), Samples.FONTS).bytes()))
                    .toList();
            for (Future<byte[]> one : all) {
                assertThat(one.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void warmingUpChangesNothing() {
        PdfRenderer warm = new PdfRenderer();
        warm.warmUp(Samples.FONTS);
        assertThat(warm.render(Samples.resume(1), Samples.FONTS).bytes())
                .isEqualTo(renderer.render(Samples.resume(1), Samples.FONTS).bytes());
    }
}
