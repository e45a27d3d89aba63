package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import dev.cv.reread.PageImage;
import dev.cv.theme.Themes;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a phone's camera reads from the page. */
class QrCodeTest {

    private static final String ADDRESS = "https://ada.example/notes?by=ada";

    @TempDir
    private Path folder;

    private Run run;

    @BeforeEach
    void content() throws IOException {
        run = new Run(folder).with("content/resume.md", """
                ---
                name: Ada Example
                qr: %s
                ---
                # Ada Example

                Wrote notes.
                """.formatted(ADDRESS));
    }

    private String scanned(String... arguments) throws Exception {
        assertThat(run.cv(arguments)).as(run.err()).isZero();
        BufferedImage page = PageImage.of(Files.readAllBytes(folder.resolve("out.pdf")), 0, 300);
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        BinaryBitmap bitmap = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));
        Result found = new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true));
        return found.getText();
    }

    static List<String> themes() {
        return Themes.NAMES;
    }

    @ParameterizedTest
    @MethodSource("themes")
    void leadsWhereTheContentSays(String theme) throws Exception {
        assertThat(scanned("--pdf", "out.pdf", "--theme", theme)).isEqualTo(ADDRESS);
        assertThat(run.pdf("out.pdf").links()).anyMatch(link -> link.target().equals(ADDRESS));
        assertThat(run.pdf("out.pdf").tagTree()).contains("QR code: " + ADDRESS);
    }

    @Test
    void orWhereTheCommandSays() throws Exception {
        String longest = "https://ada.example/" + "a/b".repeat(53);
        assertThat(scanned("--pdf", "out.pdf", "--qr", longest)).isEqualTo(longest);
        assertThat(scanned("--pdf", "out.pdf", "--qr", "mailto:ada@ada.example"))
                .isEqualTo("mailto:ada@ada.example");
    }

    @Test
    void thereIsNoneWhereNobodyAsks() throws IOException {
        run.with("content/resume.md", "# Ada Example\n\nWrote notes.\n");
        assertThatThrownBy(() -> scanned("--pdf", "out.pdf")).isInstanceOf(NotFoundException.class);
    }
}
