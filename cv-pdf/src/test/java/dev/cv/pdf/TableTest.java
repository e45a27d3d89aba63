package dev.cv.pdf;

import static dev.cv.pdf.Models.AT;
import static dev.cv.pdf.Models.body;
import static dev.cv.pdf.Models.cell;
import static dev.cv.pdf.Models.foot;
import static dev.cv.pdf.Models.head;
import static dev.cv.pdf.Models.item;
import static dev.cv.pdf.Models.list;
import static dev.cv.pdf.Models.paragraph;
import static dev.cv.pdf.Models.pdf;
import static dev.cv.pdf.Models.right;
import static dev.cv.pdf.Models.row;
import static dev.cv.pdf.Models.table;
import static dev.cv.pdf.Models.tags;
import static dev.cv.pdf.Models.td;
import static dev.cv.pdf.Models.text;
import static dev.cv.pdf.Models.th;
import static dev.cv.pdf.Models.tight;
import static dev.cv.pdf.Models.titles;
import static dev.cv.pdf.Models.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Table;
import dev.cv.model.TableCell;
import dev.cv.model.TableRow;
import dev.cv.proof.PageBreaks;
import dev.cv.proof.Proof;
import dev.cv.reread.ReadPdf;
import dev.cv.reread.ReadRun;
import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final String SENTENCE =
            "Found the first bug, a moth, and glued it into the log book, where it may be"
                    + " seen to this day by everyone who asks the museum.";

    @Test
    void headBodyAndFoot() throws IOException {
        byte[] pdf = pdf(table(
                head(titles("Year", "Machine")),
                body(row("1944", "Mark I"), row(th("1951"), td("UNIVAC"))),
                foot(row("Total", "2 machines"))));
        Proof.of(pdf).holdsFor(words("Year Machine 1944 Mark I 1951 UNIVAC Total 2 machines"));
        assertThat(tags(pdf))
                .isEqualTo("Table THead TR TH Scope=Column 'Year' TH Scope=Column 'Machine'"
                        + " TBody TR TD '1944' TD 'Mark I' TR TH Scope=Row '1951' TD 'UNIVAC'"
                        + " TFoot TR TD 'Total' TD '2 machines'");
    }

    @Test
    void theCaptionStandsInTheTable() throws IOException {
        byte[] pdf = pdf(new Table(List.of(text("Machines")), List.of(body(row("1944", "I"))), Attributes.NONE, AT));
        Proof.of(pdf).holdsFor(words("Machines 1944 I"));
        assertThat(tags(pdf)).isEqualTo("Table Caption 'Machines' TBody TR TD '1944' TD 'I'");
    }

    @Test
    void emptyCellsAreCells() throws IOException {
        byte[] pdf = pdf(table(head(titles("", "Mark I")), head(), body(row("Tubes", ""), row("", ""))));
        Proof.of(pdf).holdsFor(words("Mark I Tubes"));
        assertThat(tags(pdf))
                .isEqualTo(
                        "Table THead TR TH Scope=Column TH Scope=Column 'Mark I'" + " TBody TR TD 'Tubes' TD TR TD TD");
    }

    @Test
    void spansEndWhereTheTableDoes() throws IOException {
        byte[] pdf = pdf(table(
                head(row(cell(true, 1, 2, "Year"), cell(true, 500, 1, "Machine")), titles("Name", "Place")),
                body(row(td("1944"), td("Mark I"), cell(false, 1, 900, "Harvard")), row("1947"))));
        Proof.of(pdf).holdsFor(words("Year Machine Name Place 1944 Mark I Harvard 1947"));
        assertThat(tags(pdf))
                .isEqualTo("Table THead TR TH RowSpan=2 Scope=Column 'Year' TH ColSpan=2 Scope=Column"
                        + " 'Machine' TR TH Scope=Column 'Name' TH Scope=Column 'Place'"
                        + " TBody TR TD '1944' TD 'Mark I' TD RowSpan=2 'Harvard' TR TD '1947' TD");
    }

    @Test
    void everyRowHasAsManyColumnsAsTheWidest() throws IOException {
        byte[] pdf = pdf(table(body(row("a"), row("b", "c", "d"), row(new TableCell[0])), foot(row("e", "f"))));
        Proof.of(pdf).holdsFor(words("a b c d e f"));
        assertThat(tags(pdf))
                .isEqualTo("Table TBody TR TD 'a' TD TD TR TD 'b' TD 'c' TD 'd' TFoot TR TD 'e' TD 'f' TD");
    }

    @Test
    void headsAndFeetElsewhereAreRows() throws IOException {
        byte[] pdf = pdf(table(foot(row("a")), body(row("b")), head(titles("c"))));
        Proof.of(pdf).holdsFor(words("a b c"));
        assertThat(tags(pdf)).isEqualTo("Table TBody TR TD 'a' TBody TR TD 'b' TBody TR TH Scope=Column 'c'");
    }

    @Test
    void authorsMayNameTheScope() throws IOException {
        Attributes scope = new Attributes(Optional.empty(), List.of("short"), Map.of("scope", "rowgroup"));
        TableCell cell = new TableCell(true, TableCell.Alignment.DEFAULT, 1, 1, List.of(), scope, AT);
        assertThat(tags(pdf(table(head(row(cell, th("a"))), body(row("b", "c"))))))
                .contains("THead TR TH Scope=Row");
    }

    @Test
    void cellsHoldBlocks() throws IOException {
        List<Block> blocks = List.of(paragraph("One."), list(item(tight(text("Two")))), table(body(row("x", "y"))));
        TableCell cell = new TableCell(false, TableCell.Alignment.CENTER, 1, 1, blocks, Attributes.NONE, AT);
        byte[] pdf = pdf(table(body(row(cell, td("Three")))));
        Proof.of(pdf).holdsFor(words("One. • Two x y Three"));
        assertThat(tags(pdf))
                .isEqualTo("Table TBody TR TD P 'One.' L ListNumbering=Disc LI Lbl '•' LBody 'Two'"
                        + " Table TBody TR TD 'x' TD 'y' TD 'Three'");
    }

    @Test
    void textStandsWhereTheColumnSays() throws IOException {
        List<ReadRun> runs = ReadPdf.of(pdf(
                        table(body(row(td("a"), right(false, "7")), row(td("b"), right(false, "12,345"))))))
                .pages()
                .get(0)
                .runs();
        assertThat(run(runs, "7").right()).isCloseTo(run(runs, "12,345").right(), within(0.5f));
        assertThat(run(runs, "a").left()).isEqualTo(run(runs, "b").left());
    }

    private static org.assertj.core.data.Offset<Float> within(float points) {
        return org.assertj.core.data.Offset.offset(points);
    }

    private static ReadRun run(List<ReadRun> runs, String text) {
        return runs.stream().filter(run -> run.text().equals(text)).findFirst().orElseThrow();
    }

    @Test
    void shortColumnsAreNotBroken() throws IOException {
        ReadPdf pdf = ReadPdf.of(pdf(table(body(row("May 1944 – 1949", SENTENCE.repeat(3))))));
        assertThat(pdf.tagTree()).contains("\"May 1944 – 1949\"");
    }

    @Test
    void breaksWordsOnlyWhereNoWidthWouldHoldThemAndSaysSo() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        String[] words = new String[14];
        Arrays.fill(words, "Constantinopolitan");
        pdf(diagnostics, table(body(row(words))));
        assertThat(diagnostics.all()).extracting(Diagnostic::message).containsExactly("""
                this table is too wide for a page: words in it are broken""");

        Diagnostics none = new Diagnostics();
        ReadPdf pdf = ReadPdf.of(pdf(none, table(body(row("Constantinopolitan", SENTENCE, "Constantinopolitan")))));
        assertThat(pdf.tagTree()).contains("\"Constantinopolitan\"");
        assertThat(none.all()).isEmpty();
    }

    @Test
    void rowsOfALongTableStayWhole() throws IOException {
        TableRow[] rows = IntStream.range(0, 60)
                .mapToObj(i -> row(td("Row " + i), td(SENTENCE), right(false, i + "")))
                .toArray(TableRow[]::new);
        byte[] pdf = pdf(table(head(row(th("Name"), th("Words"), right(true, "Share"))), body(rows)));
        Proof proof = Proof.of(pdf);
        proof.holds();
        assertThat(PageBreaks.faults(proof.read())).isEmpty();
    }

    @Test
    void aHeadStandsOnThePageOfItsRows() throws IOException {
        for (int lines = 36; lines < 46; lines++) {
            Block[] blocks =
                    Stream.generate(() -> paragraph("Line.")).limit(lines).toArray(Block[]::new);
            Block[] all = Arrays.copyOf(blocks, lines + 1);
            all[lines] = new Table(
                    List.of(text("Caption")), List.of(head(titles("Head")), body(row("Row"))), Attributes.NONE, AT);
            List<String> pages = ReadPdf.of(pdf(all)).pages().stream()
                    .map(page -> page.text())
                    .toList();
            assertThat(pages).as("%s lines", lines).anyMatch(page -> page.contains("Caption\nHead\nRow"));
        }
    }

    @Test
    void wideTablesFitThePage() throws IOException {
        String[] words =
                IntStream.range(0, 9).mapToObj(i -> "Donaudampfschifffahrt").toArray(String[]::new);
        byte[] pdf = pdf(table(head(titles(words)), body(row(words))));
        assertThat(ReadPdf.of(pdf).pages().get(0).runs()).allMatch(run -> run.right() < 595 - 36);
    }
}
