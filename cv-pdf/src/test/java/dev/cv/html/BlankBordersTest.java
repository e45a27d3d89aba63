package dev.cv.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What is cut off around a bitmap. */
class BlankBordersTest {

    private static final Color CLEAR = new Color(0, 0, 0, 0);

    @Test
    void transparentAndWhiteBordersGo() throws IOException {
        for (Color ground : new Color[] {CLEAR, Color.WHITE, new Color(250, 249, 255), new Color(9, 9, 9, 4)}) {
            BufferedImage cut = cut(picture(ground, Color.RED, 100, 80, 20, 30, 40, 10));
            assertThat(cut.getWidth()).isEqualTo(40);
            assertThat(cut.getHeight()).isEqualTo(10);
            assertThat(cut.getRGB(0, 0)).isEqualTo(Color.RED.getRGB());
            assertThat(cut.getRGB(39, 9)).isEqualTo(Color.RED.getRGB());
        }
    }

    @Test
    void oneSideIsEnough() throws IOException {
        BufferedImage cut = cut(picture(CLEAR, Color.RED, 100, 80, 0, 0, 100, 60));
        assertThat(cut.getWidth()).isEqualTo(100);
        assertThat(cut.getHeight()).isEqualTo(60);
    }

    @Test
    void narrowBordersAndColouredOnesStay() throws IOException {
        assertThat(BlankBorders.cut(picture(CLEAR, Color.RED, 100, 80, 2, 1, 96, 78)))
                .isEmpty();
        assertThat(BlankBorders.cut(picture(Color.YELLOW, Color.RED, 100, 80, 20, 30, 40, 10)))
                .isEmpty();
    }

    @Test
    void whatIsAllBlankStays() throws IOException {
        assertThat(BlankBorders.cut(picture(CLEAR, Color.WHITE, 100, 80, 20, 30, 40, 10)))
                .isEmpty();
    }

    private static BufferedImage cut(byte[] png) throws IOException {
        byte[] cut = BlankBorders.cut(png).orElseThrow();
        assertThat(PictureFormat.inspect(cut).mediaType()).isEqualTo("image/png");
        return ImageIO.read(new ByteArrayInputStream(cut));
    }

    private static byte[] picture(Color ground, Color mark, int width, int height, int x, int y, int across, int down)
            throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setComposite(java.awt.AlphaComposite.Src);
        graphics.setColor(ground);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(mark);
        graphics.fillRect(x, y, across, down);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
