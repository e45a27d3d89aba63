package dev.cv.pdf;

import dev.cv.html.HtmlPage;
import dev.cv.html.Picture;
import dev.cv.theme.FontFace;
import dev.cv.theme.FontFamilies;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Pages as the rest of the program makes them, in small. */
public final class Samples {
    public static final List<FontFace> FONTS = FontFamilies.faces();

    private static final String CSS = """
            @page { size: 210mm 297mm; margin: 18mm;
              @bottom-right { content: "Grace Hopper · " counter(page) " / " counter(pages);
                font-family: "Source Sans 3"; font-size: 8.5pt } }
            @page :first { @bottom-right { content: none } }
            html { font-family: "Source Sans 3"; font-size: 10pt; line-height: 1.35 }
            h1 { font-size: 24pt; font-weight: 600 }
            h2 { font-size: 13pt; font-weight: 600; margin: 12pt 0 4pt; border-bottom: 0.5pt solid #888 }
            h3, h4, strong, dt { font-weight: 600 }
            h3 { font-size: 11pt; margin-top: 8pt }
            h4 { margin-top: 6pt }
            p { margin-bottom: 3pt }
            code, pre { font-family: "Source Code Pro"; font-size: 9pt }
            dt { margin-right: 4pt }
            .organization, .location-date { display: table; width: 100% }
            .location-date { margin-bottom: 4pt }
            .logo { display: table-cell; vertical-align: middle; width: 50pt }
            .logo img { width: 40pt }
            .about { display: table-cell; vertical-align: middle }
            .location { display: table-cell }
            .period { display: table-cell; text-align: right }
            """;

    private Samples() {}

    /** A page of one section, with a line of bookmarks; {@code body} is XHTML. */
    public static HtmlPage page(String body, Picture... pictures) {
        return page(body, "", pictures);
    }

    public static HtmlPage page(String body, String css, Picture... pictures) {
        return new HtmlPage(document("""
                        <html lang="en"><head><title>Grace Hopper – Résumé</title>
                        <meta name="author" content="Grace Hopper"/>
                        <meta name="subject" content="Résumé of Grace Hopper"/>
                        <meta name="keywords" content="compilers, Navy"/>
                        <meta name="date" content="2026-01-31"/>
                        <style>%s %s</style>
                        <bookmarks><bookmark name="Experience" href="#experience"/></bookmarks></head>
                        <body><header class="person"><h1>Grace Hopper</h1>
                        <p class="contacts">Arlington</p></header>
                        <section id="experience"><h2>Experience</h2>%s</section></body></html>
                        """.formatted(CSS, css, body)), List.of(pictures));
    }

    /** What a page says before its body. */
    public static String words(String body) {
        return "Grace Hopper Arlington Experience " + body;
    }

    /** A long résumé, with every element that there is. */
    static HtmlPage resume(int entries) {
        return page(ENTRY.repeat(entries) + REST, logo());
    }

    static final String ENTRY = """
            <article class="entry"><div class="entry-head"><div class="organization">
            <div class="logo"><img src="navy.png" alt="Navy Logo"/></div>
            <div class="about"><p><a href="https://example.org/navy">The Navy</a><span> keeps ships, and asks its
            people to keep them sailing, in all weathers and for as long as it takes to get there</span></p></div></div>
            <h3>Senior Software Engineer</h3>
            <div class="location-date"><p class="location">Arlington, USA</p>
            <p class="period">May 1944 – March 1949 (5 yrs)</p></div></div>
            <p>Led the office of affluent fjords, from a desk by a window on the northern side of the yard.</p>
            <section class="project"><h4>A compiler</h4>
            <p>Wrote the first compiler, to let people write programs in words rather than in symbols, which nobody
            believed could be done at the time, for computers could only do arithmetic.</p>
            <ul><li><span class="bullet">•</span><span>Found the first </span><strong>bug</strong><span>, a moth, and
            glued it into the log book, where it may be seen to this day by everyone who asks </span><a
            href="https://example.org/moth">the museum that has kept the book for so very long now</a></li>
            <li><span class="bullet">•</span><span>Handed out nanoseconds</span></li>
            <li><span class="bullet">•</span><span>Ran </span><code>make it so</code><span> on </span><em>every</em><span>
            machine that the Navy had, and wrote down what each of them answered</span></li></ul></section></article>
            """;

    static final String REST = """
            <p>Talks, in order:</p>
            <ol class="led-in"><li><span class="bullet">1.</span><span>Nanoseconds</span><ul><li><span class="bullet">–</span><span>with
            wire</span></li></ul></li><li><span class="bullet">2.</span><span>Microseconds</span></li></ol>
            <dl class="skills"><div class="definition"><dt>Languages</dt> <dd>COBOL, FLOW-MATIC</dd></div>
            <div class="definition"><dt>Software</dt> <dd><span>Compilers and </span><strong>linkers</strong><span> of every kind that
            there was, and of a few kinds that there was not before she came and wrote them</span></dd></div></dl>
            <blockquote><p>It is easier to ask forgiveness than permission.</p></blockquote>
            <pre>MOVE A TO B.
            STOP RUN.</pre>
            <p><span>See </span><a href="#experience">above</a><span>.</span></p>
            """;

    public static Picture logo() {
        return new Picture("navy.png", "image/png", image("png", BufferedImage.TYPE_INT_ARGB));
    }

    static byte[] image(String format, int type) {
        BufferedImage image = new BufferedImage(40, 20, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillOval(0, 0, 40, 20);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Document document(String xhtml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xhtml.getBytes(StandardCharsets.UTF_8)));
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
