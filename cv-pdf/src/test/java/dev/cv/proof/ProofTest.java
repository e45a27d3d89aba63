package dev.cv.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.reread.ReadTag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;

/** Every check of the proof can fail. */
class ProofTest {
    @Test
    void anUntaggedPdfFails() throws IOException {
        assertThat(faults("Hello", "Hello"))
                .anyMatch(fault -> fault.startsWith("ua1 "))
                .anyMatch(fault -> fault.startsWith("2a "))
                .anyMatch(fault -> fault.startsWith("in tag order"))
                .anyMatch(fault -> fault.contains("there must be one H1"))
                .contains("no Title", "no Lang");
    }

    @Test
    void otherWordsFail() throws IOException {
        assertThat(faults("Hello big world", "Hello small world"))
                .anyMatch(fault -> fault.startsWith("in stream order, from word 1 on"))
                .anyMatch(fault -> fault.contains("[Hello, small, world]") && fault.contains("[Hello, big, world]"));
    }

    @Test
    void ligaturesFail() throws IOException {
        assertThat(faults("o\uFB03ce", "office")).contains("the text has U+FB03");
    }

    @Test
    void blankPagesFail() throws IOException {
        assertThat(faults("", "")).contains("a page is blank");
    }

    @Test
    void scriptsFail() throws IOException {
        assertThat(faults("Hello", "Hello")).contains("a link leads to JavaScript");
    }

    @Test
    void misshapenTablesFail() {
        ReadTag header = tag("TH");
        ReadTag cell = tag("TD", Map.of("RowSpan", "2", "ColSpan", "2"));
        ReadTag table = tag("Table", tag("TFoot", tag("TR", header)), tag("TBody", tag("TR", cell)), tag("P"));
        assertThat(TableFaults.of(table))
                .containsExactly(
                        "a Table holds [TFoot, TBody, P]",
                        "a TH has no Scope",
                        "a cell reaches beyond its TBody",
                        "a table's rows have [1, 2] columns");
    }

    @Test
    void spansCount() {
        ReadTag head = tag("THead", tag("TR", tag("TD", Map.of("ColSpan", "3"))));
        ReadTag body = tag("TBody", tag("TR", tag("TD", Map.of("RowSpan", "2")), tag("TD"), tag("TD")));
        ReadTag two = tag("TBody", body.inner().get(0), tag("TR", tag("TD"), tag("TD")));
        assertThat(TableFaults.of(tag("Table", head, two))).isEmpty();
    }

    private static ReadTag tag(String type, ReadTag... inner) {
        return new ReadTag(
                type,
                Map.of(),
                Arrays.stream(inner).<ReadTag.Kid>map(ReadTag.Inner::new).toList());
    }

    private static ReadTag tag(String type, Map<String, String> attributes) {
        return new ReadTag(type, attributes, List.of());
    }

    private static List<String> faults(String said, String expected) throws IOException {
        return Proof.of(pdf(said)).faults(expected);
    }

    private static byte[] pdf(String text) throws IOException {
        try (PDDocument pdf = new PDDocument();
                InputStream font =
                        ProofTest.class.getResourceAsStream("/fonts/source-sans-3/SourceSans3-Regular.ttf")) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            PDType0Font type =
                    PDType0Font.load(pdf, new TTFParser().parse(new RandomAccessReadBuffer(font.readAllBytes())), true);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(type, 12);
                content.newLineAtOffset(72, 700);
                content.showText(text);
                content.endText();
            }
            PDAnnotationLink link = new PDAnnotationLink();
            link.setAction(new PDActionJavaScript("app.alert(1)"));
            link.setRectangle(new PDRectangle(0, 0, 10, 10));
            COSArray links = new COSArray();
            links.add(link.getCOSObject());
            page.getCOSObject().setItem(COSName.ANNOTS, links);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }
}
