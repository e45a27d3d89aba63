package dev.cv.pdf.fonts;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import dev.cv.theme.FontFace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font face that is read when the first text asks for it; its typesetter is then told, too. */
final class LazyFont extends PDFontSupplier {
    private final PDDocument pdf;
    private final FontFace face;
    private final FontShelf shelf;
    private final IdentityHashMap<PDFont, Typesetter> typesetters;

    @SuppressWarnings("NullAway") // the engine's class wants the font here, which supply() gives instead
    LazyFont(PDDocument pdf, FontFace face, FontShelf shelf, IdentityHashMap<PDFont, Typesetter> typesetters) {
        super(null);
        this.pdf = pdf;
        this.face = face;
        this.shelf = shelf;
        this.typesetters = typesetters;
    }

    @Override
    public PDFont supply() {
        try {
            PDType0Font font = PDType0Font.load(pdf, shelf.take(face.data()), true);
            typesetters.put(font, new Typesetter(font, shelf.positioning(face.data()), shelf.words(face.data())));
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use the font " + face.data().name(), e);
        }
    }
}
