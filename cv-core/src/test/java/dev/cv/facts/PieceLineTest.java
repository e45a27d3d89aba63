package dev.cv.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.markdown.MarkdownParser;
import dev.cv.model.Inline;
import dev.cv.model.Paragraph;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines of a paragraph are those of its source. */
class PieceLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one",
                "one two/three  four/five",
                "a/[b](https://b.example) | +33 6 12 34/c *d* e **f**  g/  h `i` j k/l",
                "*one*/**two**/three",
                "one --- two/\"three\" &amp; four... five/six",
                "one \\\\\\\\/two/three",
                "one  /two",
                "![x](x.png) one/two ![y](y.png)/three",
            })
    void partsAParagraphWhereItsSourceEndsLines(String lines) {
        String source = lines.replace('/', '\n').replace("https:\n\nb", "https://b");
        SourceFile file = new SourceFile("a.md", source + "\n");
        Paragraph paragraph = (Paragraph)
                MarkdownParser.lenient().parse(file, 0, new Diagnostics()).get(0);

        assertThat(PieceLine.of(paragraph.content()))
                .hasSize((int) source.lines().count())
                .allSatisfy(line -> assertThat(Inline.text(line.content())).isEqualTo(line.text()));
        assertThat(PieceLine.of(paragraph.content()).stream()
                        .map(line -> line.content().get(0).position().line()))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, (int) source.lines().count())
                                .boxed()
                                .toList());
    }
}
