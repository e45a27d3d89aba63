package dev.cv.reread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.cv.ats.FieldRecognizer;
import dev.cv.ats.Weaknesses;
import dev.cv.reread.ReadText.Order;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures that no program of sound mind writes: reading ends, and says what can be counted with. */
class ForeignGeometryTest {

    private static final String HUGE = "9".repeat(38);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/F 0 Tf 5 5 Td (hi) Tj",
                "/F -12 Tf 300 300 Td (hi) Tj",
                "/F 0.2 Tf 5 5 Td (hi) Tj",
                "/F 12 Tf -1 0 0 -1 50 500 Tm (hi) Tj",
                "/F 12 Tf 0 -1 1 0 50 500 Tm (hi) Tj",
                "/F 12 Tf 0 0 0 0 50 500 Tm (hi) Tj",
                "/F 12 Tf 0 Tz 50 500 Td (hi) Tj",
                "/F 12 Tf -100 Tz 50 500 Td (hi) Tj",
                "/F HUGE Tf 50 500 Td (hi) Tj",
                "/F HUGE Tf HUGE 0 0 HUGE HUGE HUGE Tm (hi) Tj",
                "/F HUGE Tf HUGE 0 0 HUGE -HUGE -HUGE Tm (hi) Tj",
                "/F 12 Tf HUGE Tc HUGE TL (hi) Tj T* (hi) Tj",
                "/F 0 Tf 5 5 Td (hi) Tj 0 0 Td (hi) Tj 3 0 Td (hi) Tj"
            })
    void anyMeasuresOfTextEnd(String content) throws Exception {
        List<ReadLine> lines = read(pdf(PDRectangle.A4, content.replace("HUGE", HUGE)));
        assertThat(lines).isNotEmpty();
        assertThat(String.join("", lines.stream().map(ReadLine::text).toList()).replace(" ", ""))
                .containsPattern("^(hi|ih)+$");
        assertThat(lines.stream().flatMap(line -> line.pieces().stream())).allSatisfy(piece -> {
            assertThat(piece.size()).isPositive().isFinite();
            assertThat(List.of(piece.left(), piece.right(), piece.baseline())).allMatch(Float::isFinite);
        });
    }

    @Test
    void anyPaperEnds() throws Exception {
        for (PDRectangle paper :
                List.of(new PDRectangle(0, 0), new PDRectangle(-50, -50), new PDRectangle(Float.MAX_VALUE, 1))) {
            assertThat(read(pdf(paper, "/F 12 Tf 5 5 Td (hi) Tj"))).isNotEmpty();
        }
    }

    @Test
    void wordsUpsideDownAreReadInTheirSize() throws Exception {
        List<ReadLine> lines = read(pdf(PDRectangle.A4, "/F 12 Tf -1 0 0 -1 50 500 Tm (hi there) Tj"));
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.text()).isEqualTo("hi there");
            assertThat(line.size()).isEqualTo(12);
        });
    }

    /** The lines by position, after all that is made of the text was made of it. */
    private static List<ReadLine> read(byte[] pdf) {
        return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            ReadText text = ReadText.of(pdf, EnumSet.allOf(Order.class));
            for (Order order : Order.values()) {
                List<ReadLine> lines = text.in(order);
                Weaknesses.of(text.pages(), lines, FieldRecognizer.recognize(lines, text.links()));
            }
            assertThat(ReadPdf.of(pdf).pages()).hasSize(1);
            return text.in(Order.SORTED);
        });
    }

    private static byte[] pdf(PDRectangle paper, String content) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(paper);
            page.setResources(new PDResources());
            page.getResources().put(COSName.getPDFName("F"), new PDType1Font(FontName.HELVETICA));
            PDStream stream = new PDStream(pdf);
            try (OutputStream out = stream.createOutputStream()) {
                out.write(("BT " + content + " ET EMC").getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(stream);
            pdf.addPage(page);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }
}
