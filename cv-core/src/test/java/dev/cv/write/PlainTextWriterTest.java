package dev.cv.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Inline;
import dev.cv.model.Resume;
import dev.cv.model.Table;
import dev.cv.testing.Documents;
import dev.cv.testing.RecordText;
import dev.cv.testing.Soup;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain text that forms take: every word, in order, on lines of their width. */
class PlainTextWriterTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final Pattern MARKS = Pattern.compile("^ *(?:(?:-|>|\\d+\\.|\\[[ x\\d]+\\]) +)*");

    private static String write(String markdown, int width) {
        return PlainTextWriter.write(RoundTrip.read(markdown).orElseThrow(), width);
    }

    private static String body(String markdown, int width) {
        return write("---\nname: A\n---\n" + markdown, width).replaceFirst("A\n=\n\n", "");
    }

    @Test
    void wrapsAndHangs() {
        assertThat(body("- one two three four\n  - five six seven\n10. a\n", 12))
                .isEqualTo("""
                - one two
                  three four
                  - five six
                    seven
                    10. a
                """);
        assertThat(body("one two three four", 0)).isEqualTo("one two three four\n");
        assertThat(body("\u6F22\u5B57\u6F22\u5B57\u3002\u6F22", 6))
                .isEqualTo("\u6F22\u5B57\u6F22\n\u5B57\u3002\u6F22\n");
        assertThat(body("soft\u00ADly no\u00A0break", 72)).isEqualTo("softly no break\n");
    }

    @Test
    void spellsOutWhatLinksLeadToUnlessTheySayIt() {
        assertThat(body("[x.org](https://www.x.org/) [me](mailto:a@b.ch) [+1 2](tel:+12) [here](#a)", 72))
                .isEqualTo("x.org me (a@b.ch) +1 2 here\n");
    }

    @Test
    void setsTablesInColumnsWhereTheyFit() {
        String table = "| Year | Sum |\n|---|--:|\n| 1999 | 5 |\n| 2000 | 12 |\n";

        assertThat(body(table, 72)).isEqualTo("""
                Year  Sum
                ----  ---
                1999    5
                2000   12
                """);
        assertThat(body(table, 8)).isEqualTo("""
                Year:
                  1999
                Sum: 5

                Year:
                  2000
                Sum: 12
                """);
    }

    @Test
    void numbersNotesAndDescribesTerms() {
        assertThat(body("t\n: d\n: e[^x]\n\n![pic](a.png)\n\n[^x]: n\n", 72)).isEqualTo("""
                t: d
                  e[1]

                pic

                [1] n
                """);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 72})
    void keepsEveryWordOnLinesOfTheWidth(int width) {
        Random random = new Random(width);
        for (int i = 0; i < 500; i++) {
            String source = random.nextBoolean() ? Documents.of(random, 3) : Soup.ofWords(random, random.nextInt(40));
            RoundTrip.read(source).ifPresent(resume -> check(resume, width, source));
        }
    }

    private static void check(Resume resume, int width, String source) {
        String text = PlainTextWriter.write(resume, width);
        assertThat(text).as(source).endsWith("\n").doesNotContain("\t", "\r", "\n\n\n", " \n", "\u00A0", "\u00AD");
        boolean code = RecordText.of(resume).contains("CodeBlock");
        if (width > 0 && !code) {
            assertThat(text.lines().filter(line -> isTooLong(line, width)))
                    .as(source)
                    .isEmpty();
        }
        boolean table = RecordText.of(resume).contains(Table.class.getSimpleName());
        if (!table) {
            int at = 0;
            for (String word : words(resume)) {
                at = text.indexOf(word, at);
                assertThat(at).as(word + " in " + text + "\n=====\n" + source).isNotNegative();
                at += word.length();
            }
        }
    }

    /** One word, behind the marks of what it stands in, may be as long as it is. */
    private static boolean isTooLong(String line, int width) {
        return Columns.width(line) > width
                && MARKS.matcher(line).replaceFirst("").contains(" ");
    }

    private static List<String> words(Resume resume) {
        return resume.texts()
                .map(piece -> PlainInlines.tidy(Inline.text(List.of(piece))))
                .flatMap(piece -> WORD.matcher(piece).results())
                .map(MatchResult::group)
                .toList();
    }
}
