package dev.cv.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Inline;
import dev.cv.model.Paragraph;
import dev.cv.model.Resume;
import dev.cv.write.TextPlace.Host;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands before characters that could be marks, and that nothing stands before those that can't. */
class TextEscapesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '\u00A6', quoteCharacter = '\u00AC', textBlock = """
            plain words, R&D; 50% (more) = 7!      ¦ plain words, R&amp;D; 50% (more) = 7!
            AT&T and R & D                         ¦ AT&T and R & D
            2 * 3                                  ¦ 2 * 3
            2*3 *                                  ¦ 2\\*3 \\*
            snake_case_name                        ¦ snake_case_name
            _private and 1_000                     ¦ \\_private and 1\\_000
            a < b <= c                             ¦ a < b <= c
            <b> </b> <5                            ¦ \\<b> &lt;/b> \\<5
            a > b >> c                             ¦ a > b \\>\\> c
            list[0] is [a] b                       ¦ list[0] is [a] b
            [x] first                              ¦ \\[x] first
            see [a](b)                             ¦ see \\[a](b)
            {x} {:.x} {{ x }} {% x %}              ¦ {x} \\{:.x} {\\{ x }} &#123;% x %}
            a | b                                  ¦ a \\| b
            ~5 ~~6~~                               ¦ ~5 \\~\\~6\\~\\~
            it's "so"                              ¦ it\\'s \\"so\\"
            it’s “so” – — …                        ¦ it’s “so” – — …
            a - b -- c --- d                       ¦ a - b \\-- c \\-\\-- d
            wait... and so on....                  ¦ wait\\... and so on\\.\\...
            $5 and $$                              ¦ $5 and \\$\\$
            C:\\temp \\* \\\\                      ¦ C:\\temp \\\\\\* \\\\&#92;
            `code`                                 ¦ \\`code\\`
            # heading                              ¦ \\# heading
            #hashtag                               ¦ #hashtag
            1986. A good year                      ¦ 1986\\. A good year
            1986.5                                 ¦ 1986.5
            - item                                 ¦ \\- item
            + item                                 ¦ \\+ item
            -5                                     ¦ -5
            : description                          ¦ \\: description
            > quote                                ¦ \\> quote
            ^                                      ¦ &#94;
            &amp; &#38; &x                         ¦ &amp;amp; &amp;#38; &x
            """)
    void escapesWhatWouldBeReadOtherwiseAndNothingElse(String text, String markdown) {
        assertThat(TextEscapes.escape(text, TextPlace.PARAGRAPH)).isEqualTo(markdown);
        Resume read = RoundTrip.read(markdown + "\n").orElseThrow();
        Paragraph paragraph = (Paragraph) read.sections().get(0).blocks().get(0);
        assertThat(Inline.text(paragraph.content())).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\u00A6', textBlock = """
            Name | Tech, Tech ¦ HEADING ¦ Name | Tech, Tech
            C #               ¦ HEADING ¦ C \\#
            C#                ¦ HEADING ¦ C#
            Set {#x}          ¦ HEADING ¦ Set \\{#x}
            1. First          ¦ HEADING ¦ 1. First
            a | b             ¦ CELL    ¦ a \\| b
            ---               ¦ CELL    ¦ \\-\\-\\-
            a < b             ¦ CELL    ¦ a &lt; b
            a\\|b             ¦ CELL    ¦ a&#92;\\|b
            1. First          ¦ TERM    ¦ 1\\. First
            """)
    void knowsWhereTheTextStands(String text, Host host, String markdown) {
        TextPlace place = new TextPlace(host, '\n', '\0', true, false, false, false);

        assertThat(TextEscapes.escape(text, place)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\u00A6', textBlock = """
            Grace Hopper – Résumé    ¦ Grace Hopper – Résumé
            2026-11-22               ¦ "2026-11-22"
            yes                      ¦ "yes"
            a: b                     ¦ "a: b"
            https://x.org/a          ¦ https://x.org/a
            - a                      ¦ "- a"
            "so"                     ¦ "\\"so\\""
            C# and C++               ¦ "C# and C++"
            compilers, standards     ¦ compilers, standards
            back\\slash              ¦ "back\\\\slash"
            """)
    void writesScalarsThatAnyYamlReaderTakesForText(String text, String yaml) {
        assertThat(YamlText.of(text)).isEqualTo(yaml);
    }
}
