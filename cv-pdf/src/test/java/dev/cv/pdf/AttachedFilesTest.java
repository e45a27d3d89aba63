package dev.cv.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cv.pdf.Attachment.Relationship;
import dev.cv.proof.Proof;
import dev.cv.reread.CarriedSource;
import dev.cv.reread.ReadAttachment;
import dev.cv.reread.ReadPdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Files that a PDF carries: still archival and accessible, and read back as they were. */
class AttachedFilesTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    private static final List<Attachment> FILES = List.of(
            text("résumé/ärger 試.md", Relationship.SOURCE),
            text("zoo.png", Relationship.SOURCE),
            text("a.unknown", Relationship.SOURCE),
            text(CarriedSource.OPTIONS, Relationship.SUPPLEMENT),
            text("resume.json", Relationship.ALTERNATIVE),
            new Attachment("empty.css", new byte[0], Relationship.SOURCE, "text/css", "Nothing"));

    @Test
    void thePdfIsArchivalAndAccessibleAndHasThemAll() throws IOException {
        byte[] pdf = pdf(FILES);
        Proof.of(pdf).holds();
        assertThat(ReadPdf.of(pdf).xmp())
                .contains("<pdfaid:part>3<", "<cv:version>1.2.3<", "<cv:revision>0123456789ab<")
                .doesNotContain("<pdfaid:part>2<");
        List<ReadAttachment> read = ReadAttachment.in(pdf);
        assertThat(read)
                .extracting(ReadAttachment::name)
                .containsExactly(
                        ".cv/build.yml", "a.unknown", "empty.css", "resume.json", "zoo.png", "résumé/ärger 試.md");
        assertThat(read)
                .extracting(ReadAttachment::mediaType)
                .containsExactly(
                        "application/yaml",
                        "application/octet-stream",
                        "text/css",
                        "application/json",
                        "image/png",
                        "text/markdown");
        for (Attachment file : FILES) {
            assertThat(read).anySatisfy(one -> {
                assertThat(one.name()).isEqualTo(file.name());
                assertThat(one.bytes()).isEqualTo(file.bytes());
                assertThat(one.relationship()).isEqualTo(file.relationship().key());
                assertThat(one.description()).isEqualTo(file.description());
            });
        }
    }

    @Test
    void theSourceIsFoundInIt() throws IOException {
        CarriedSource source = CarriedSource.of(pdf(FILES)).orElseThrow();
        assertThat(source.files())
                .containsOnlyKeys(".cv/build.yml", "a.unknown", "empty.css", "zoo.png", "résumé/ärger 試.md");
        assertThat(source.options())
                .hasValueSatisfying(bytes -> assertThat(bytes).isNotEmpty());
        assertThat(source.json()).hasValueSatisfying(bytes -> assertThat(bytes).isNotEmpty());
        assertThat(CarriedSource.of(pdf(List.of()))).isEmpty();
    }

    @Test
    void withoutFilesItIsWhatItWas() throws IOException {
        byte[] pdf = RENDERER.render(Samples.page("<p>x</p>"), Samples.FONTS).bytes();
        assertThat(RENDERER.render(Samples.page("<p>x</p>"), Samples.FONTS, Carried.NOTHING)
                        .bytes())
                .isEqualTo(pdf);
        assertThat(ReadPdf.of(pdf).xmp()).contains("<pdfaid:part>2<");
        assertThat(ReadAttachment.in(pdf)).isEmpty();
    }

    @Test
    void theBytesDependOnNothingButTheFiles() {
        assertThat(pdf(List.of(FILES.get(1), FILES.get(0), FILES.get(2))))
                .isEqualTo(pdf(List.of(FILES.get(2), FILES.get(1), FILES.get(0))));
    }

    @Test
    void twoOfOneNameAreABug() {
        assertThatThrownBy(() -> Carried.of(List.of(FILES.get(0), FILES.get(0))))
                .hasMessage("two attachments have one name");
    }

    private static byte[] pdf(List<Attachment> files) {
        Carried carried = new Carried(files, Optional.of("1.2.3"), Optional.of("0123456789ab"));
        return RENDERER.render(Samples.page("<p>x</p>"), Samples.FONTS, carried).bytes();
    }

    private static Attachment text(String name, Relationship relationship) {
        return Attachment.of(name, ("this is " + name).getBytes(StandardCharsets.UTF_8), relationship, "About " + name);
    }
}
