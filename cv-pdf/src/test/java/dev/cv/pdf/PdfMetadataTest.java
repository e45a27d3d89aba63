package dev.cv.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cv.html.HtmlPage;
import dev.cv.reread.ReadBookmark;
import dev.cv.reread.ReadPdf;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfMetadataTest {
    private final PdfRenderer renderer = new PdfRenderer();

    @Test
    void theHeadIsWrittenTwice() throws IOException {
        ReadPdf pdf = ReadPdf.of(
                renderer.render(Samples.page("<p>x</p>"), Samples.FONTS).bytes());
        assertThat(pdf.properties())
                .containsEntry("Title", "Grace Hopper – Résumé")
                .containsEntry("Author", "Grace Hopper")
                .containsEntry("Subject", "Résumé of Grace Hopper")
                .containsEntry("Keywords", "compilers, Navy")
                .containsEntry("Lang", "en")
                .containsEntry("Producer", "cv")
                .containsEntry("CreationDate", "D:20260131000000+00'00'");
        assertThat(pdf.xmp())
                .contains(">Grace Hopper – Résumé<", "<rdf:li>Grace Hopper<", ">Résumé of Grace Hopper<")
                .contains("<xmp:CreateDate>2026-01-31T00:00:00Z<", "<pdf:Keywords>compilers, Navy<")
                .contains("<dc:language><rdf:Bag><rdf:li>en<");
    }

    @Test
    void withoutADateThereIsNone() throws IOException {
        HtmlPage page = new HtmlPage(Samples.document("""
                        <html lang="de"><head><title>A &amp; B &lt;C></title>
                        <style>html { font-family: 'Source Sans 3' }</style></head><body><h1>A</h1></body></html>
                        """), List.of());
        ReadPdf pdf = ReadPdf.of(renderer.render(page, Samples.FONTS).bytes());
        assertThat(pdf.properties()).containsEntry("Title", "A & B <C>").doesNotContainKeys("CreationDate", "ModDate");
        assertThat(pdf.xmp()).contains(">A &amp; B &lt;C&gt;<").doesNotContain("xmp:CreateDate");
    }

    @Test
    void whatItWasMadeFromIsTold() throws IOException {
        HtmlPage page = new HtmlPage(Samples.document("""
                        <html lang="fr"><head><title>A</title><meta name="manifest" content="resume-iot.md"/>
                        <meta name="variant" content="backend, public"/><meta name="theme" content="modern"/>
                        <style>html { font-family: 'Source Sans 3' }</style></head><body><h1>A</h1></body></html>
                        """), List.of());
        byte[] pdf = renderer.render(page, Samples.FONTS).bytes();
        assertThat(ReadPdf.of(pdf).xmp())
                .contains("<cv:manifest>resume-iot.md</cv:manifest>", "<cv:variant>backend, public</cv:variant>")
                .contains("<cv:language>fr</cv:language>", "<cv:theme>modern</cv:theme>");
    }

    @Test
    void aPageWithoutTitleOrLanguageIsABug() {
        HtmlPage page = new HtmlPage(
                Samples.document("<html lang='en'><head></head><body><h1>A</h1></body></html>"), List.of());
        assertThatThrownBy(() -> renderer.render(page, Samples.FONTS)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bookmarksLeadToTags() throws IOException {
        ReadPdf pdf = ReadPdf.of(
                renderer.render(Samples.page("<p>x</p>"), Samples.FONTS).bytes());
        assertThat(pdf.bookmarks()).containsExactly(new ReadBookmark(0, "Experience", "#0", "Sect"));
    }
}
