package dev.cv.pdf.breaks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.jspecify.annotations.Nullable;

/** Writes on the page at hand what parts of its text are read as (PDF, 14.9.4). */
public final class Readings {
    private @Nullable PDPageContentStream page;

    /** Turns to another page. */
    public void turnTo(PDPageContentStream content) {
        page = content;
    }

    /** Paints what is read as a text; no text at all hides it from readers. */
    void paint(String text, Runnable painting) {
        if (page == null) {
            throw new IllegalStateException("no page is being painted");
        }
        try {
            begin(page, text);
            painting.run();
            page.endMarkedContent();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // all is in memory: only a bug gets here
        }
    }

    /** In place: poppler's readers don't look up properties that the page's resources hold. */
    @SuppressWarnings("deprecation") // the only way to write a property in place
    private static void begin(PDPageContentStream page, String text) throws IOException {
        String hex = HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
        page.appendRawCommands("/Span <</ActualText <FEFF" + hex + ">>> BDC\n");
    }
}
