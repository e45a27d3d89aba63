package dev.cv.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.html.HtmlPage;
import dev.cv.html.Picture;
import dev.cv.proof.Proof;
import dev.cv.theme.FontFamilies;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** Pictures in boxes with rounded corners. */
class RoundedPicturesTest {

    private static final String BODY =
            "<p>Before.</p><div><img class=\"photo\" src=\"ada.jpg\" alt=\"Ada\"/></div><p>After.</p>";
    private static final String CSS =
            "@page { size: 200pt 300pt; margin: 20pt } .photo { width: 100pt; height: 100pt; %s }";

    @Test
    void cornersAreCutAndThePictureCoversTheRest() throws IOException {
        BufferedImage page = paint(render("border-radius: 50pt"));
        int top = topOf(page);
        assertThat(page.getRGB(22, top + 2)).isEqualTo(Color.WHITE.getRGB());
        assertThat(page.getRGB(118, top + 97)).isEqualTo(Color.WHITE.getRGB());
        // A picture twice as high as wide: its middle half is seen, of which the upper and lower parts are blue.
        assertThat(reddish(page.getRGB(70, top + 50))).isTrue();
        assertThat(reddish(page.getRGB(24, top + 50))).isTrue();
        assertThat(reddish(page.getRGB(116, top + 50))).isTrue();
        assertThat(reddish(page.getRGB(70, top + 10))).isFalse();
        assertThat(page.getRGB(70, top + 10)).isNotEqualTo(Color.WHITE.getRGB());
    }

    @Test
    void squareBoxesAreFilled() throws IOException {
        BufferedImage page = paint(render(""));
        int top = topOf(page);
        assertThat(page.getRGB(22, top + 2)).isNotEqualTo(Color.WHITE.getRGB());
    }

    @Test
    void theFileGoesIntoThePdfAsItIs() throws IOException {
        byte[] pdf = render("border-radius: 50pt");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getXObjectNames()) {
                PDImageXObject image = (PDImageXObject) resources.getXObject(name);
                assertThat(image.getSuffix()).isEqualTo("jpg");
                assertThat(image.getStream().toByteArray()).isNotEmpty();
            }
            assertThat(resources.getXObjectNames()).hasSize(1);
        }
        Proof.of(pdf).holdsFor(Samples.words("Before. After."));
    }

    private static byte[] render(String css) throws IOException {
        HtmlPage page = Samples.page(BODY, CSS.formatted(css), new Picture("ada.jpg", "image/jpeg", portrait()));
        RenderedPdf pdf = new PdfRenderer().render(page, FontFamilies.faces());
        assertThat(pdf.warnings()).isEmpty();
        return pdf.bytes();
    }

    /** Blue, with a red band across the middle. */
    private static byte[] portrait() throws IOException {
        BufferedImage image = new BufferedImage(200, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, 200, 400);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 150, 200, 100);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }

    /** In dots of a point. */
    private static BufferedImage paint(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImage(0);
        }
    }

    private static int topOf(BufferedImage page) {
        int y = 0;
        while (!isBlue(page.getRGB(70, y)) && !reddish(page.getRGB(70, y))) {
            y++;
        }
        return y;
    }

    private static boolean isBlue(int rgb) {
        Color colour = new Color(rgb);
        return colour.getBlue() > 200 && colour.getRed() < 60 && colour.getGreen() < 60;
    }

    private static boolean reddish(int rgb) {
        Color colour = new Color(rgb);
        return colour.getRed() > 200 && colour.getBlue() < 60 && colour.getGreen() < 60;
    }
}
