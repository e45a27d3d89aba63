package dev.cv.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.source.Dialect;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds what GitHub adds to CommonMark to its published page, and attribute lists and HTML to what they say here. A pilcrow is a line end. */
class GfmTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '\0', textBlock = """
                    |a|b|¶|-|-|¶|c|d| => <table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody></table>
                    a | b¶-- | --¶c | d => <table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody></table>
                    |a|¶|-|¶|b|¶¶after => <table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table><p>after</p>
                    |a|¶|-|¶|b|¶> q => <table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table><blockquote><p>q</p></blockquote>
                    |a|b|¶|-|-|¶|c| => <table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td></td></tr></tbody></table>
                    |a|¶|-|¶|b|c| => <table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>
                    |a|¶|-|¶|b \\| `c \\| d`| => <table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b | <code>c | d</code></td></tr></tbody></table>
                    |a|¶|-| => <table><thead><tr><th>a</th></tr></thead></table>
                    |a|b|¶|-|¶|c|d| => <p>|a|b| |-| |c|d|</p>
                    Java | Go | SQL => <p>Java | Go | SQL</p>
                    ~~gone~~ here => <p><del>gone</del> here</p>
                    ~gone~ here => <p><del>gone</del> here</p>
                    ~~~not~~~ gone => <p>~~~not~~~ gone</p>
                    ~~a¶¶b~~ => <p>~~a</p><p>b~~</p>
                    - [ ] open¶- [x] done => <ul class="task-list"><li class="task-list-item">[ ] open</li><li class="task-list-item">[x] done</li></ul>
                    www.example.org/a => <p><a href="http://www.example.org/a">www.example.org/a</a></p>
                    See www.example.org. => <p>See <a href="http://www.example.org">www.example.org</a>.</p>
                    (see https://example.org/a_(b)) => <p>(see <a href="https://example.org/a_(b)">https://example.org/a_(b)</a>)</p>
                    ada@example.org wrote => <p><a href="mailto:ada@example.org">ada@example.org</a> wrote</p>
                    [www.example.org](/a) => <p><a href="/a">www.example.org</a></p>
                    `www.example.org` => <p><code>www.example.org</code></p>
                    3. c¶4. d => <ol start="3"><li>c</li><li>d</li></ol>
                    1) a¶2) b => <ol><li>a</li><li>b</li></ol>
                    a\\¶b => <p>a<br>b</p>
                    - a¶- b¶{:.c} => <ul class="c"><li>a</li><li>b</li></ul>
                    {:.c}¶a => <p class="c">a</p>
                    a¶{:.c #d}¶¶b => <p class="c" id="d">a</p><p>b</p>
                    > a¶> {:.c} => <blockquote><p class="c">a</p></blockquote>
                    > a¶{:.c} => <blockquote class="c"><p>a</p></blockquote>
                    - {:.c} a¶- b => <ul><li class="c">a</li><li>b</li></ul>
                    *a*{:.c} b => <p><em class="c">a</em> b</p>
                    a {:.c} b => <p>a {:.c} b</p>
                    `{:.c}` \\{:.d} => <p><code>{:.c}</code> {:.d}</p>
                    {:x: .c}¶¶a¶{:x} => <p class="c">a</p>
                    <div class="c">¶¶- a¶¶</div> => <div class="c"><ul><li>a</li></ul></div>
                    <div>¶a¶</div>¶{:.c} => <div class="c">a</div>
                    <table>¶<tr>¶<td>¶¶*a*¶¶</td>¶</tr>¶</table> => <table><tbody><tr><td><p><em>a</em></p></td></tr></tbody></table>
                    a <b>b *c*</b> d => <p>a <b>b <em>c</em></b> d</p>
                    <span>a</span>{:.c} => <p><span class="c">a</span></p>
                    """)
    void readsGfm(String markdown, String html) {
        assertThat(SpecExample.ours(markdown.replace('¶', '\n'), Dialect.GFM))
                .isEqualTo(SpecExample.outline(ReferenceHtml.of(html)));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '\0', textBlock = """
                    |a|¶|-|¶|b| => <p>|a| |-| |b|</p>
                    ~~a~~ => <p>~~a~~</p>
                    - [ ] a => <ul><li>[ ] a</li></ul>
                    www.example.org => <p>www.example.org</p>
                    - a¶{:.c} => <ul class="c"><li>a</li></ul>
                    """)
    void leavesItOutOfCommonMark(String markdown, String html) {
        assertThat(SpecExample.ours(markdown.replace('¶', '\n'), Dialect.COMMONMARK))
                .isEqualTo(SpecExample.outline(Jsoup.parseBodyFragment(html)));
    }
}
