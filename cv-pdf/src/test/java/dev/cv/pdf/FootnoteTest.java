package dev.cv.pdf;

import static dev.cv.pdf.Models.AT;
import static dev.cv.pdf.Models.item;
import static dev.cv.pdf.Models.link;
import static dev.cv.pdf.Models.list;
import static dev.cv.pdf.Models.note;
import static dev.cv.pdf.Models.notes;
import static dev.cv.pdf.Models.paragraph;
import static dev.cv.pdf.Models.pdf;
import static dev.cv.pdf.Models.reference;
import static dev.cv.pdf.Models.strong;
import static dev.cv.pdf.Models.tags;
import static dev.cv.pdf.Models.text;
import static dev.cv.pdf.Models.tight;
import static dev.cv.pdf.Models.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Attributes;
import dev.cv.model.Footnote;
import dev.cv.model.FootnoteReference;
import dev.cv.proof.Proof;
import dev.cv.reread.ReadPdf;
import dev.cv.source.Position;
import dev.cv.source.SourceFile;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FootnoteTest {

    @Test
    void referencesLeadToNotes() throws IOException {
        byte[] pdf = pdf(
                paragraph(text("A compiler"), reference("b"), text(", "), strong("a bug"), reference("a"), text(".")),
                notes(note("b", paragraph("The first.")), note("a", paragraph("A moth."))));
        Proof.of(pdf).holdsFor(words("A compiler 1, a bug 2. 1 The first. 2 A moth."));
        assertThat(tags(pdf))
                .isEqualTo("P 'A ' 'compiler' Reference Link ' ' '1' @Link '1' ',' ' ' 'a ' 'bug'"
                        + " Reference Link ' ' '2' @Link '2' '.'"
                        + " Note ID=_note-1' Lbl '1' 'The first.' Note ID=_note-2' Lbl '2' 'A moth.'"
                                .replace("=_note-1'", "='_note-1'")
                                .replace("=_note-2'", "='_note-2'"));
        assertThat(ReadPdf.of(pdf).links()).extracting(link -> link.target()).containsExactly("#0", "#0");
    }

    @Test
    void severalReferencesShareANote() throws IOException {
        byte[] pdf = pdf(
                paragraph(text("One"), reference("a"), text(" two"), reference("a"), reference("b")),
                notes(note("a", paragraph("A.")), note("b", paragraph("B."))));
        Proof.of(pdf).holdsFor(words("One 1 two 1 2 1 A. 2 B."));
    }

    @Test
    void notesAreTheirFiles() throws IOException {
        Position elsewhere = new SourceFile("other.md", "").at(0);
        byte[] pdf = pdf(
                paragraph(text("One"), reference("a")),
                notes(note("a", paragraph("A."))),
                paragraph(text("two"), new FootnoteReference("a", elsewhere)),
                notes(new Footnote("a", List.of(paragraph("B.")), Attributes.NONE, elsewhere)));
        Proof.of(pdf).holdsFor(words("One 1 1 A. two 2 2 B."));
    }

    @Test
    void aFileShownTwiceHasEachNoteTwice() throws IOException {
        byte[] pdf = pdf(
                paragraph(text("One"), reference("a")), notes(note("a", paragraph("A."))),
                paragraph(text("One"), reference("a")), notes(note("a", paragraph("A."))));
        Proof.of(pdf).holdsFor(words("One 1 1 A. One 1 1 A."));
    }

    @Test
    void notesHoldBlocks() throws IOException {
        byte[] pdf = pdf(
                paragraph(text("One"), reference("a"), text(" two"), reference("b")),
                notes(
                        note("a", paragraph(text("See"), reference("b")), paragraph("More.")),
                        note("b", list(item(tight(text("Item")))))));
        Proof.of(pdf).holdsFor(words("One 1 two 2 1 See 2 More. 2 • Item"));
    }

    @Test
    void noNumberLeavesItsWord() throws IOException {
        String filler = "filler ".repeat(12);
        for (int more = 0; more < 12; more++) {
            byte[] pdf = pdf(
                    paragraph(text(filler + "x".repeat(more) + " end"), strong("ing"), text("."), reference("a")),
                    notes(note("a", paragraph("A."))));
            assertThat(ReadPdf.of(pdf).text()).contains("ending. 1").doesNotContain("\n1\n");
        }
    }

    @Test
    void aReferenceInALinkIsText() throws IOException {
        byte[] pdf = pdf(
                paragraph(link("https://example.org/", text("a site"), reference("a"))),
                notes(note("a", paragraph("A."))));
        Proof.of(pdf).holdsFor(words("a site 1 1 A."));
        assertThat(ReadPdf.of(pdf).links()).hasSize(1);
    }

    @Test
    void aReferenceToNothingIsText() throws IOException {
        byte[] pdf = pdf(paragraph(text("One"), new FootnoteReference("a", AT)));
        Proof.of(pdf).holdsFor(words("One 1"));
        assertThat(ReadPdf.of(pdf).links()).isEmpty();
    }
}
