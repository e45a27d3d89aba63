package dev.cv.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Resume;
import dev.cv.read.ResumeReader;
import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import dev.cv.theme.Look;
import dev.cv.theme.PageSize;
import dev.cv.theme.Themes;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Which bitmaps are said to have too few dots. */
class CoarsePicturesTest {

    private static final String LOGO = "## Work\n\n- ![Acme logo](p.png)%s\n- Acme\n{:.company-info}\n\n### Clerk\n";

    @Test
    void thoseUnderAHundredAndFiftyDotsAnInch() throws IOException {
        // 96 CSS pixels are an inch
        assertThat(warnings("Look: ![a seal](p.png){:width=\"96\"}\n", picture(150, 60, 0)))
                .isEmpty();
        assertThat(warnings("Look: ![a seal](p.png){:width=\"96\"}\n", picture(140, 56, 0)))
                .containsExactly(
                        "6:7: the picture p.png has 140 x 56 dots for 25 mm, too few for print: it looks blurred or stays"
                                + " small; save it 150 or more dots wide");
    }

    @Test
    void thoseThatSetTheirOwnSizeAreMeasuredToo() throws IOException {
        assertThat(warnings("![a view](p.png)\n", picture(700, 200, 0)))
                .singleElement()
                .asString()
                .contains("700 x 200 dots for 163 mm", "save it 963 or more");
        assertThat(warnings("![a view](p.png)\n", picture(1200, 200, 0))).isEmpty();
    }

    @Test
    void whereOnlyTheDotsSayHowLargeASizeIsNeededToo() throws IOException {
        assertThat(warnings("Look: ![a seal](p.png)\n", picture(200, 80, 0)))
                .singleElement()
                .asString()
                .endsWith("save it 313 or more dots wide and write {:width=\"200\"} behind it");
        assertThat(warnings("Look: ![a seal](p.png){:width=\"200\"}\n", picture(313, 125, 0)))
                .isEmpty();
    }

    @Test
    void logosThatShouldBeLarger() throws IOException {
        assertThat(warnings(LOGO.formatted(""), picture(300, 100, 0))).isEmpty();
        assertThat(warnings(LOGO.formatted(""), picture(30, 10, 0)))
                .containsExactly(
                        "8:3: the picture p.png has 30 x 10 dots for 15 mm, too few for print: it looks blurred or stays"
                                + " small; save it 90 or more dots wide");
    }

    @Test
    void ofOneWithBlankBordersAllOfTheFileCounts() throws IOException {
        assertThat(warnings(LOGO.formatted(""), picture(30, 10, 15)))
                .singleElement()
                .asString()
                .contains("60 x 40 dots for 30 mm", "save it 180 or more");
        assertThat(warnings(LOGO.formatted("{:width=\"40\"}"), picture(30, 10, 15)))
                .singleElement()
                .asString()
                .contains("60 x 40 dots for 11 mm");
    }

    @Test
    void eachIsToldOnceWhereItIsLargest() throws IOException {
        String thrice = "![a](p.png){:width=\"50\"}\n\n![b](p.png){:width=\"96\"}\n\n![c](p.png){:width=\"60\"}\n";
        assertThat(warnings(thrice, picture(75, 30, 0)))
                .singleElement()
                .asString()
                .startsWith("8:1: ")
                .contains("150 or more");
    }

    /** With the place and the hint. */
    private static List<String> warnings(String body, byte[] picture) throws IOException {
        String text = "---\nlayout: resume\n---\n# Ada Example\n\n" + body;
        SourceTree tree = SourceTree.of(Map.of("resume.md", text.getBytes(StandardCharsets.UTF_8), "p.png", picture));
        Diagnostics diagnostics = new Diagnostics();
        Resume resume = new ResumeReader().read(tree, "resume.md", diagnostics).orElseThrow();
        Look look = Look.of(Themes.named("modern").orElseThrow());
        assertThat(new ResumeRenderer()
                        .render(resume, new PageSetup(look, PageSize.A4, OptionalInt.empty()), tree, diagnostics))
                .isPresent();
        return diagnostics.all().stream().map(CoarsePicturesTest::told).toList();
    }

    private static String told(Diagnostic diagnostic) {
        String[] lines = diagnostic.toString().split("\n", -1);
        String place = lines[0].replaceFirst("^resume.md:(\\d+:\\d+): .*", "$1");
        return place + ": " + diagnostic.message() + "; " + diagnostic.hint();
    }

    private static byte[] picture(int width, int height, int border) throws IOException {
        BufferedImage image = new BufferedImage(width + 2 * border, height + 2 * border, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(border, border, width, height);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
