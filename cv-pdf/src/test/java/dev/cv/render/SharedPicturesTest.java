package dev.cv.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Resume;
import dev.cv.pdf.RenderedPdf;
import dev.cv.read.ResumeReader;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import dev.cv.theme.PageSize;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A picture that a renderer has seen before gives the bytes that it gives when seen first. */
class SharedPicturesTest {

    private static final String PAGE = """
            ---
            layout: resume
            ---
            # Ada Example

            ## Work

            - ![Acme logo](p.png)
            - Acme
            {:.company-info}

            ### Clerk

            Look: ![a seal](p.png){:width="96"} and ![another](p.png){:width="48"}
            """;

    static List<Integer> kinds() {
        return List.of(
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_USHORT_GRAY);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theBytesAreTheSameAgain(int kind) throws IOException {
        byte[] picture = picture(kind);
        ResumeRenderer shared = new ResumeRenderer();
        byte[] first = bytes(shared, picture);
        assertThat(bytes(shared, picture.clone())).isEqualTo(first);
        assertThat(bytes(new ResumeRenderer(), picture)).isEqualTo(first);
        assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> bytes(shared, picture)))
                .allSatisfy(other -> assertThat(other).isEqualTo(first));
    }

    private static byte[] bytes(ResumeRenderer renderer, byte[] picture) {
        SourceTree tree = SourceTree.of(Map.of("me.md", PAGE.getBytes(StandardCharsets.UTF_8), "p.png", picture));
        Diagnostics diagnostics = new Diagnostics();
        Resume resume = new ResumeReader().read(tree, "me.md", diagnostics).orElseThrow();
        RenderedPdf pdf =
                renderer.render(resume, PageSize.A4, tree, diagnostics).orElseThrow();
        assertThat(pdf.undrawn()).isEmpty();
        return pdf.bytes();
    }

    private static byte[] picture(int kind) throws IOException {
        BufferedImage image = new BufferedImage(400, 160, kind);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 400, 160);
        graphics.setColor(new Color(200, 40, 90));
        graphics.fillOval(100, 30, 220, 90);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
