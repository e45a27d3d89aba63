package dev.cv.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.reread.ReadPage;
import dev.cv.reread.ReadPdf;
import dev.cv.reread.ReadRun;
import dev.cv.source.Diagnostics;
import dev.cv.theme.PageSize;
import dev.cv.theme.Themes;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is known of lines once a page is set, and mended: words alone on a line, columns that are too narrow, labels. */
class LinesTest {

    @Test
    void fewLettersAreNotLeftAloneOnALineThatTheLinesAboveHaveRoomFor() throws IOException {
        // Of paragraphs that each are a letter longer, some end with a word that only just goes on to another line.
        long alone = IntStream.range(0, 30)
                .filter(letters -> lines(("word ".repeat(17) + "w".repeat(letters) + " end."))
                                .get(1)
                        == 1)
                .count();
        assertThat(alone).as("of thirty lengths").isLessThanOrEqualTo(2);
    }

    /** How many lines a paragraph takes, and whether the last one is “end.” alone. */
    private static List<Integer> lines(String paragraph) {
        try {
            ReadPage page = page("## Profile\n\n" + paragraph + "\n");
            List<ReadRun> runs = page.runs().stream()
                    .filter(run -> run.text().contains("w") || run.text().contains("end."))
                    .toList();
            String last = runs.get(runs.size() - 1).text().strip();
            return List.of(runs.size(), last.equals("end.") ? 1 : 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void columnsStandWhereTwoThirdsOfTheItemsHaveALine() throws IOException {
        String item = "- A title of some forty letters or so, 1952\n";
        assertThat(lefts("{:.columns}\n" + item.repeat(6))).hasSize(2);
        String wide = "- A title that is too long for a half of the page, as it goes on and on, 1952\n";
        assertThat(lefts("{:.columns}\n" + item.repeat(4) + wide.repeat(2))).hasSize(2);
        assertThat(lefts("{:.columns}\n" + item.repeat(3) + wide.repeat(3))).hasSize(1);
    }

    @Test
    void labelsStandInAColumn() throws IOException {
        assertThat(lefts("- **Go:** eleven\n- **Languages:** twelve\n", "eleven", "twelve"))
                .hasSize(1);
        assertThat(lefts("Go\n: eleven\n\nLanguages\n: twelve\n", "eleven", "twelve"))
                .hasSize(1);
        String sentence = "- **A label that is a sentence of its own:** eleven\n- **Go:** twelve\n";
        assertThat(lefts(sentence, "eleven", "twelve")).hasSize(2);
    }

    private static List<Integer> lefts(String list) throws IOException {
        return lefts(list, "A title");
    }

    /** Where words begin, in whole points. */
    private static List<Integer> lefts(String list, String... words) throws IOException {
        return page("## Work\n\n" + list).runs().stream()
                .filter(run -> List.of(words).stream()
                        .anyMatch(word -> run.text().strip().startsWith(word)))
                .map(run ->
                        Math.round(run.left() + run.text().indexOf(run.text().strip()) * 2))
                .distinct()
                .toList();
    }

    private static ReadPage page(String text) throws IOException {
        byte[] pdf = Markdown.of(text)
                .set(Themes.modern(), PageSize.A4, new Diagnostics())
                .orElseThrow()
                .bytes();
        return ReadPdf.of(pdf).pages().get(0);
    }
}
