package dev.cv.pdf;

import static dev.cv.pdf.Models.AT;
import static dev.cv.pdf.Models.abbreviation;
import static dev.cv.pdf.Models.link;
import static dev.cv.pdf.Models.paragraph;
import static dev.cv.pdf.Models.pdf;
import static dev.cv.pdf.Models.phrase;
import static dev.cv.pdf.Models.strong;
import static dev.cv.pdf.Models.tags;
import static dev.cv.pdf.Models.text;
import static dev.cv.pdf.Models.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.BreakOpportunity;
import dev.cv.model.Inline;
import dev.cv.model.Phrase;
import dev.cv.model.Strong;
import dev.cv.proof.Proof;
import dev.cv.reread.ReadPdf;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhraseTest {

    private static final List<String> NAMES = List.of(
            "b", "big", "cite", "dfn", "font", "i", "ins", "kbd", "mark", "nobr", "samp", "small", "span", "sub", "sup",
            "tt", "u", "var");

    @Test
    void everyPhraseIsText() throws IOException {
        // Two paragraphs, each on a line: an index that begins a line is one more thing for pdftotext to guess at.
        List<Block> paragraphs = new ArrayList<>();
        for (List<String> names : List.of(NAMES.subList(0, 10), NAMES.subList(10, NAMES.size()))) {
            List<Inline> content = new ArrayList<>();
            for (String name : names) {
                content.add(phrase(name, text(name)));
                content.add(text(" and "));
            }
            paragraphs.add(paragraph(content.toArray(Inline[]::new)));
        }
        Proof.of(pdf(paragraphs.toArray(Block[]::new)))
                .holdsFor(
                        words("b and big and cite and dfn and font and i and ins and kbd and mark and nobr and samp and"
                                + " small and span and sub and sup and tt and u and var and"));
    }

    @Test
    void indicesStayOnTheirWord() throws IOException {
        byte[] pdf = pdf(paragraph(
                text("Water is H"),
                phrase("sub", text("2")),
                text("O, energy mc"),
                phrase("sup", text("2")),
                text(", the 5"),
                phrase("sup", text("th")),
                text(" of May.")));
        Proof.of(pdf).holdsFor(words("Water is H2O, energy mc2, the 5th of May."));
    }

    @Test
    void quotationsHaveMarks() throws IOException {
        byte[] pdf = pdf(paragraph(
                text("She said ("), phrase("q", text("it is "), strong("easier"), text(" to ask")), text("), often.")));
        Proof.of(pdf).holdsFor(words("She said (“it is easier to ask”), often."));
    }

    @Test
    void tagsHaveTheOrderOfTheText() throws IOException {
        Strong strong =
                new Strong(List.of(text("all H"), phrase("sub", text("2")), text("O is wet")), Attributes.NONE, AT);
        byte[] pdf = pdf(paragraph(
                text("Know that "),
                strong,
                text(" and "),
                link("https://example.org/", text("not "), strong),
                text(".")));
        Proof.of(pdf).holdsFor(words("Know that all H2O is wet and not all H2O is wet."));
        assertThat(tags(pdf)).contains("Link 'not ' 'all ' 'H' '2' 'O' ' is wet' @Link 'not all H2O is wet'");
    }

    @Test
    void abbreviationsAreExpanded() throws IOException {
        byte[] pdf = pdf(paragraph(
                text("Knows ("),
                abbreviation("Common Business-Oriented Language", "COBOL 60"),
                text(") and "),
                abbreviation("", "FLOW"),
                text(".")));
        Proof.of(pdf).holdsFor(words("Knows (COBOL 60) and FLOW."));
        assertThat(tags(pdf))
                .isEqualTo(
                        "P 'Knows ' '(' Span E='Common Business-Oriented Language' 'COBOL 60' ')' ' and ' 'FLOW' '.'");
    }

    @Test
    void anAbbreviationOverTwoLinesIsSaidOnce() throws IOException {
        String filler = "filler ".repeat(16);
        byte[] pdf = pdf(paragraph(text(filler), abbreviation("In full", "a b c d e f g h i j k l m n o p")));
        Proof.of(pdf).holds();
        assertThat(tags(pdf).split("Span E=", -1)).hasSize(2);
    }

    @Test
    void wordsBreakWhereTheyMay() throws IOException {
        String half = "w".repeat(50);
        String pdf = ReadPdf.of(pdf(paragraph(text(half), new BreakOpportunity(AT), text(half))))
                .text();
        assertThat(pdf).contains(half + "\n" + half);
        Proof.of(pdf(paragraph(text("in"), new BreakOpportunity(AT), strong("side"))))
                .holdsFor(words("inside"));
    }

    @Test
    void nobrKeepsItsWordsOnALine() throws IOException {
        String filler = "filler ".repeat(14);
        for (int more = 0; more < 10; more++) {
            byte[] pdf =
                    pdf(paragraph(text(filler + "x".repeat(more) + " ("), phrase("nobr", text("a b c")), text(")")));
            assertThat(ReadPdf.of(pdf).text()).contains("(a b c)");
        }
    }

    @Test
    void theLanguageOfAPhraseIsTagged() throws IOException {
        Attributes french = new Attributes(Optional.empty(), List.of("word"), Map.of("lang", "fr"));
        byte[] pdf = pdf(paragraph(text("Say "), new Phrase("i", List.of(text("bonjour")), french, AT), text("!")));
        Proof.of(pdf).holdsFor(words("Say bonjour!"));
        assertThat(tags(pdf)).isEqualTo("P 'Say ' Span Lang=fr 'bonjour' '!'");
    }
}
