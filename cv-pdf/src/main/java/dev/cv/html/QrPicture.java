package dev.cv.html;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** Draws the QR code of an address (ISO/IEC 18004), black on white. */
final class QrPicture {

    /** Its name; no file of the content is called so, as their paths don't begin with a slash. */
    static final String NAME = "/qr.png";

    /** Whole pixels to a square of the code, so that its edges are sharp: 300 to the inch and more at usual sizes. */
    private static final int PIXELS = 8;

    /** What the standard wants around the code, in squares. */
    private static final int QUIET = 4;

    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    private QrPicture() {}

    /** The code as PNG; the address has passed {@link dev.cv.model.Presentation#isAddress}. */
    static Picture of(String address) {
        try {
            Map<EncodeHintType, String> hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
            ByteMatrix code =
                    Encoder.encode(address, ErrorCorrectionLevel.M, hints).getMatrix();
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.setUseCache(false);
            ImageIO.write(drawn(code), "png", png);
            return new Picture(NAME, "image/png", png.toByteArray());
        } catch (WriterException e) {
            throw new IllegalArgumentException(address, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage drawn(ByteMatrix code) {
        int side = (code.getWidth() + 2 * QUIET) * PIXELS;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                picture.setRGB(x, y, isDark(code, x / PIXELS - QUIET, y / PIXELS - QUIET) ? BLACK : WHITE);
            }
        }
        return picture;
    }

    private static boolean isDark(ByteMatrix code, int x, int y) {
        return x >= 0 && y >= 0 && x < code.getWidth() && y < code.getHeight() && code.get(x, y) == 1;
    }
}
