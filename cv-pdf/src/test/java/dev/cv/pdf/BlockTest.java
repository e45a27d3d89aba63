package dev.cv.pdf;

import static dev.cv.pdf.Models.AT;
import static dev.cv.pdf.Models.division;
import static dev.cv.pdf.Models.heading;
import static dev.cv.pdf.Models.item;
import static dev.cv.pdf.Models.link;
import static dev.cv.pdf.Models.list;
import static dev.cv.pdf.Models.paragraph;
import static dev.cv.pdf.Models.pdf;
import static dev.cv.pdf.Models.tags;
import static dev.cv.pdf.Models.text;
import static dev.cv.pdf.Models.tight;
import static dev.cv.pdf.Models.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Attributes;
import dev.cv.model.Heading;
import dev.cv.model.ListItem;
import dev.cv.proof.Proof;
import dev.cv.reread.ReadPdf;
import dev.cv.reread.ReadRun;
import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlockTest {

    @Test
    void tasksHaveBoxes() throws IOException {
        ListItem done = new ListItem(Optional.of(true), List.of(tight(text("Done"))), Attributes.NONE, AT);
        ListItem open = new ListItem(Optional.of(false), List.of(tight(text("Open"))), Attributes.NONE, AT);
        byte[] pdf = pdf(list(done, open, item(tight(text("Neither")))));
        Proof.of(pdf).holdsFor(words("☑ Done ☐ Open • Neither"));
        assertThat(tags(pdf))
                .isEqualTo("L ListNumbering=Disc LI Lbl '☑' LBody 'Done' LI Lbl '☐' LBody 'Open'"
                        + " LI Lbl '•' LBody 'Neither'");
    }

    @Test
    void looseItemsStandApart() throws IOException {
        float tight = distance(pdf(list(item(tight(text("one"))), item(tight(text("two"))))));
        float loose = distance(pdf(list(item(paragraph("one")), item(paragraph("two")))));
        assertThat(loose).isBetween(tight + 1, tight + 4);
    }

    @Test
    void tightParagraphsStandClose() throws IOException {
        float tight = distance(pdf(division("div", tight(text("one")), tight(text("two")))));
        float apart = distance(pdf(division("div", paragraph("one"), paragraph("two"))));
        assertThat(apart).isBetween(tight + 1, tight + 4);
    }

    private static float distance(byte[] pdf) throws IOException {
        List<ReadRun> runs = ReadPdf.of(pdf).pages().get(0).runs();
        return baseline(runs, "two") - baseline(runs, "one");
    }

    private static float baseline(List<ReadRun> runs, String text) {
        return runs.stream()
                .filter(run -> run.text().equals(text))
                .findFirst()
                .orElseThrow()
                .baseline();
    }

    @Test
    void divisionsHoldBlocks() throws IOException {
        byte[] pdf = pdf(
                division("section", heading(4, "Deep"), paragraph("One.")),
                division("figure", paragraph("A"), division("figcaption", tight(text("B")))),
                division("address", tight(text("C"))),
                division("details", division("summary", tight(text("D"))), list(item(tight(text("E"))))),
                division("div"));
        Proof.of(pdf).holdsFor(words("Deep One. A B C D • E"));
        assertThat(tags(pdf))
                .isEqualTo("Sect H3 'Deep' P 'One.' P 'A' P 'B' P 'C' P 'D'"
                        + " L ListNumbering=Disc LI Lbl '•' LBody 'E'");
    }

    @Test
    void linksLeadToHeadings() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        byte[] pdf = pdf(
                diagnostics,
                paragraph(text("See "), link("#talks", text("the talks")), text(".")),
                new Heading(3, List.of(text("Talks")), "talks", Attributes.NONE, AT));
        Proof.of(pdf).holdsFor(words("See the talks. Talks"));
        assertThat(ReadPdf.of(pdf).links()).extracting(link -> link.target()).containsExactly("#0");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void linksToNoHeadingAreText() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        byte[] pdf = pdf(diagnostics, paragraph(link("#talks", text("the talks"))), heading(3, "Talks"));
        Proof.of(pdf).holdsFor(words("the talks Talks"));
        assertThat(ReadPdf.of(pdf).links()).isEmpty();
        assertThat(diagnostics.all())
                .extracting(Diagnostic::message)
                .containsExactly("the link to #talks is shown as text: it leads nowhere outside its site");
    }
}
