package dev.cv.pdf.fonts;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import dev.cv.theme.FontFace;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font face that is read when the first text asks for it. */
final class LazyFont extends PDFontSupplier {
    private final PDDocument pdf;
    private final FontFace face;
    private final FontShelf shelf;

    @SuppressWarnings("NullAway") // the engine's class wants the font here, which supply() gives instead
    LazyFont(PDDocument pdf, FontFace face, FontShelf shelf) {
        super(null);
        this.pdf = pdf;
        this.face = face;
        this.shelf = shelf;
    }

    @Override
    public PDFont supply() {
        try {
            return PDType0Font.load(pdf, shelf.take(face.data()), true);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use the font " + face.data().name(), e);
        }
    }
}
