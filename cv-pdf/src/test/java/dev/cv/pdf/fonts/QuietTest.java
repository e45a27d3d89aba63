package dev.cv.pdf.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.pdf.PdfRenderer;
import dev.cv.pdf.Samples;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("captures the standard streams")
class QuietTest {
    @Test
    void nothingIsPrinted() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream ear = new PrintStream(said, true, StandardCharsets.UTF_8);
        try {
            System.setOut(ear);
            System.setErr(ear);
            new PdfRenderer()
                    .render(
                            Samples.page("<p>\uD83D\uDE80<img src=\"x\" alt=\"x\"/></p>", "p { colour: red }"),
                            Samples.FONTS);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
