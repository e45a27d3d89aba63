package dev.cv.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JpegSegmentsTest {

    private static final Path PICTURES = Path.of("../golden/pictures/content/images");

    /** All that a camera or a program writes into a JPEG beside the picture. */
    static byte[] withSecrets(byte[] jpeg, int orientation) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        segment(out, 0xE1, exif(orientation));
        segment(out, 0xE1, latin("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>SECRET</x:xmpmeta>"));
        segment(out, 0xE2, latin("MPF\0SECRET"));
        segment(out, 0xE2, latin("ICC_PROFILE\0\1\1PROFILE"));
        segment(out, 0xED, latin("Photoshop 3.0\0SECRET"));
        segment(out, 0xE0, latin("JFXX\0SECRET"));
        segment(out, 0xFE, latin("SECRET"));
        out.write(jpeg, 2, jpeg.length - 2);
        out.writeBytes(latin("\u00FF\u00D8\u00FF\u00E1\0\u0008SECRET\u00FF\u00D9"));
        return out.toByteArray();
    }

    private static byte[] exif(int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(64);
        exif.put(latin("Exif\0\0MM\0*")).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        exif.putShort((short) 0).putInt(0).put(latin("GPS SECRET"));
        return exif.array();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] data) {
        out.writeBytes(
                new byte[] {(byte) 0xFF, (byte) marker, (byte) ((data.length + 2) >> 8), (byte) (data.length + 2)});
        out.writeBytes(data);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"colours.jpg", "grey.jpg", "progressive.jpg"})
    void thePictureIsTheSameAndNothingElseIsLeft(String name) throws IOException {
        byte[] jpeg = Files.readAllBytes(PICTURES.resolve(name));
        byte[] plain = JpegSegments.essential(withSecrets(jpeg, 1));
        assertThat(latin(plain)).doesNotContain("SECRET", "Exif").contains("ICC_PROFILE\0\1\1PROFILE");
        assertThat(PictureFormat.inspect(plain).mediaType()).isEqualTo("image/jpeg");
        assertThat(PictureFormat.jpegSize(plain)).isEqualTo(PictureFormat.jpegSize(jpeg));
        byte[] bare = JpegSegments.essential(jpeg);
        assertThat(JpegSegments.essential(bare)).isEqualTo(bare);
        BufferedImage before = ImageIO.read(new ByteArrayInputStream(jpeg));
        BufferedImage after = ImageIO.read(new ByteArrayInputStream(bare));
        for (int y = 0; y < before.getHeight(); y++) {
            for (int x = 0; x < before.getWidth(); x++) {
                assertThat(after.getRGB(x, y)).isEqualTo(before.getRGB(x, y));
            }
        }
    }

    @Test
    void howTheCameraWasHeldIsKnown() throws IOException {
        byte[] jpeg = Files.readAllBytes(PICTURES.resolve("colours.jpg"));
        assertThat(JpegSegments.isTurned(jpeg)).isFalse();
        assertThat(JpegSegments.isTurned(withSecrets(jpeg, 1))).isFalse();
        assertThat(JpegSegments.isTurned(withSecrets(jpeg, 6))).isTrue();
        assertThat(JpegSegments.isTurned(withSecrets(jpeg, 99))).isFalse();
    }

    @Test
    void brokenSegmentsEnd() throws IOException {
        byte[] whole = withSecrets(Files.readAllBytes(PICTURES.resolve("colours.jpg")), 6);
        for (int length = 2; length < whole.length; length += 7) {
            byte[] broken = Arrays.copyOf(whole, length);
            assertThat(JpegSegments.essential(broken).length).isLessThanOrEqualTo(length);
            JpegSegments.isTurned(broken);
            broken[length / 2] = (byte) 0xFF;
            JpegSegments.essential(broken);
            JpegSegments.isTurned(broken);
        }
    }
}
