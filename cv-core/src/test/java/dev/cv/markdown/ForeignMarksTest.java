package dev.cv.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.source.Diagnostics;
import dev.cv.source.Dialect;
import dev.cv.source.SourceFile;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Obsidian and Pandoc add to Markdown, outside of a Jekyll site. A pilcrow is a line end. */
class ForeignMarksTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '\0', textBlock = """
                    a [[note]] b => <p>a note b</p>
                    [[note|words]] => <p>words</p>
                    [[note#part]] [[#part]] => <p>note part</p>
                    \\[[note]] => <p>[[note]]</p>
                    `[[note]]` => <p><code>[[note]]</code></p>
                    ```¶[[note]]¶``` => <pre><code>[[note]]</code></pre>
                    [[1]](/a) => <p><a href="/a">[1]</a></p>
                    ![[a b.png]] => <p><img src="a b.png" alt="a b"></p>
                    ![[a.png|100]] => <p><img src="a.png" alt="a" width="100"></p>
                    ![[a.png|me]] => <p><img src="a.png" alt="me"></p>
                    a ![[note]] b => <p>a b</p>
                    > [!note] T¶> a => <blockquote><p><strong>T</strong></p><p>a</p></blockquote>
                    > [!tip]-¶> a => <blockquote><p><strong>Tip</strong></p><p>a</p></blockquote>
                    ## A {.b} => <h2 class="b">A</h2>
                    ## A {.b #c d=e} => <h2 class="b" id="c" d="e">A</h2>
                    ## A {-} => <h2>A</h2>
                    ## A {b} => <h2>A {b}</h2>
                    [a](/b){.c} => <p><a class="c" href="/b">a</a></p>
                    [a b]{.c} d => <p><span class="c">a b</span> d</p>
                    a {.b} c => <p>a {.b} c</p>
                    ::: b¶a¶::: => <div class="b"><p>a</p></div>
                    ::: {.b .c}¶a¶:::::: => <div class="b c"><p>a</p></div>
                    :::¶a => <p>::: a</p>
                    """)
    void areReadInEachDialect(String markdown, String html) {
        for (Dialect dialect : Dialect.values()) {
            assertThat(outline(MarkdownParser.lenient(), markdown, dialect))
                    .as(dialect.toString())
                    .isEqualTo(SpecExample.outline(ReferenceHtml.of(html)));
        }
    }

    @Test
    void mayBeMany() {
        for (String many : List.of(">", "> ", "[[", "[[a|", "::: a\n", "`a", "```\n")) {
            outline(MarkdownParser.lenient(), "a\n\n[!a] [[b]]\n" + many.repeat(20_000), Dialect.KRAMDOWN);
        }
        outline(MarkdownParser.lenient(), "# a {" + ".a ".repeat(20_000) + "}\n", Dialect.KRAMDOWN);
    }

    @Test
    void areTextInASite() {
        assertThat(outline(new MarkdownParser(), "a [[note]] b", Dialect.KRAMDOWN))
                .isEqualTo(SpecExample.outline(ReferenceHtml.of("<p>a [[note]] b</p>")));
    }

    private static String outline(MarkdownParser parser, String markdown, Dialect dialect) {
        SourceFile file = new SourceFile("a.md", markdown.replace('¶', '\n'));
        Reading reading = new Reading(dialect, /* liquid= */ false, Set.of());
        return SpecExample.outline(
                ReferenceHtml.admitted(BlockHtml.of(parser.parse(file, 0, reading, new Diagnostics()))));
    }
}
