package dev.cv.pdf.tags;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.pdf.PdfRenderer;
import dev.cv.pdf.RenderedPdf;
import dev.cv.pdf.Samples;
import dev.cv.reread.ReadPdf;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TagTidyTest {
    private static String tags(String body) throws IOException {
        RenderedPdf pdf = new PdfRenderer().render(Samples.page(body, Samples.logo()), Samples.FONTS);
        String tree = ReadPdf.of(pdf.bytes()).tagTree();
        String start = "    H2\n      \"Experience\"\n";
        return tree.substring(tree.indexOf(start) + start.length()).indent(-4);
    }

    @Test
    void itemsHaveLabels() throws IOException {
        assertThat(tags("""
                        <ol><li><span class="bullet">1.</span><span>One </span><strong>two</strong>
                        <ul><li><span class="bullet">–</span><p>Three</p><p>Four</p></li></ul></li></ol>
                        """)).isEqualTo("""
                        L ListNumbering="Decimal"
                          LI
                            Lbl
                              "1."
                            LBody
                              "One "
                              "two"
                              L ListNumbering="Disc"
                                LI
                                  Lbl
                                    "–"
                                  LBody
                                    P
                                      "Three"
                                    P
                                      "Four"
                        """);
    }

    @Test
    void hiddenItemsAreNotMissed() throws IOException {
        assertThat(tags("<ul style='display: none'><li><span class='bullet'>•</span><span>a</span></li></ul><p>b</p>"))
                .isEqualTo("P\n  \"b\"\n");
    }

    @Test
    void definitionsAreAListWithTermsForLabels() throws IOException {
        assertThat(tags("<dl><div><dt>Languages</dt><dd>COBOL</dd></div></dl>")).isEqualTo("""
                        L ListNumbering="None"
                          LI
                            Lbl
                              "Languages"
                            LBody
                              "COBOL"
                        """);
    }

    @Test
    void headOfAnEntryReadsInOrder() throws IOException {
        assertThat(tags("""
                        <div class="organization"><div class="logo"><img src="navy.png" alt="Navy Logo"/></div>
                        <div class="about"><p>The Navy</p></div></div><h3>Engineer</h3>
                        <div class="location-date"><p class="location">Arlington</p><p class="period">1944</p></div>
                        """)).isEqualTo("""
                        Figure Alt="Navy Logo"
                        P
                          "The Navy"
                        H3
                          "Engineer"
                        P
                          "Arlington"
                        P
                          "1944"
                        """);
    }

    @Test
    void aBrokenLinkIsOneLink() throws IOException {
        assertThat(tags("<p><a href=\"https://example.org/\">" + "word ".repeat(25) + "end</a></p>")
                        .split("Link\n", -1))
                .hasSize(2);
    }

    @Test
    void languageOfAPartIsKept() throws IOException {
        assertThat(tags("<p lang=\"fr\">Bonjour</p>")).isEqualTo("""
                        P Lang="fr"
                          "Bonjour"
                        """);
    }

    @Test
    void tablesAndQuotesAndCode() throws IOException {
        assertThat(tags("""
                        <table><tr><th>A</th></tr><tr><td>B</td></tr></table>
                        <blockquote><p>Q</p></blockquote><pre>C</pre><p><br/></p>
                        """)).isEqualTo("""
                        Table
                          TBody
                            TR
                              TH Scope="Column"
                                "A"
                            TR
                              TD
                                "B"
                        BlockQuote
                          P
                            "Q"
                        P
                          "C"
                        """);
    }
}
