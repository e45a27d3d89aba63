package dev.cv.pdf.fonts;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import dev.cv.html.ContactIcons;
import dev.cv.theme.FontData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The font with the box for what no other font has, with the icons of contacts, and blanks for the marks between chips.
 *
 * <p>It is embedded as it is, as a subset of its own: PDFBox makes subsets while it saves, and only then says what their
 * glyphs mean, which for an icon is a word.
 */
public final class Symbols extends PDFontSupplier {

    /** What is printed where no font has a character. */
    public static final String BOX = "\u25A1";

    /** Marks between tags, which are read and, as chips part the tags, not seen. */
    private static final String BLANKS = ",;|\u00B7\u2022";

    static final FontData DATA = FontData.packaged("/fonts/cv-symbols/cvSymbols.ttf");

    private final PDDocument pdf;
    private final FontShelf shelf;
    private final String tag;
    private final Supplier<Map<Integer, String>> words;

    @SuppressWarnings("NullAway") // the engine's class wants the font here, which supply() gives instead
    private Symbols(PDDocument pdf, FontShelf shelf, String tag, Supplier<Map<Integer, String>> words) {
        super(null);
        this.pdf = pdf;
        this.shelf = shelf;
        this.tag = tag;
        this.words = words;
    }

    /** Icons that are read as words of a language. */
    static Symbols icons(PDDocument pdf, FontShelf shelf, String language) {
        return new Symbols(pdf, shelf, "CVICON", () -> ContactIcons.words(language));
    }

    /** The box, and signs that are read as the characters that they are. */
    static Symbols signs(PDDocument pdf, FontShelf shelf) {
        return new Symbols(pdf, shelf, "CVSIGN", ContactIcons::themselves);
    }

    @Override
    public PDFont supply() {
        try {
            TrueTypeFont ttf = shelf.take(DATA);
            PDType0Font font = PDType0Font.load(pdf, ttf, /* embedSubset= */ false);
            font.getCOSObject().setItem(COSName.TO_UNICODE, ToUnicode.of(meanings(font.getCmapLookup()), pdf));
            name(font.getCOSObject(), tag + "+" + ttf.getName());
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use the font " + DATA.name(), e);
        }
    }

    private SortedMap<Integer, String> meanings(CmapLookup glyphs) {
        SortedMap<Integer, String> meanings = new TreeMap<>();
        (" " + BOX + BLANKS)
                .codePoints()
                .forEach(sign -> meanings.put(glyphs.getGlyphId(sign), Character.toString(sign)));
        words.get().forEach((sign, word) -> meanings.put(glyphs.getGlyphId(sign), word));
        return meanings;
    }

    /** PDF, 9.6.4: the names of a subset begin with a tag. */
    private static void name(COSDictionary font, String name) {
        COSDictionary descendant = (COSDictionary) ((COSArray) font.getItem(COSName.DESCENDANT_FONTS)).getObject(0);
        font.setName(COSName.BASE_FONT, name);
        descendant.setName(COSName.BASE_FONT, name);
        descendant.getCOSDictionary(COSName.FONT_DESC).setName(COSName.FONT_NAME, name);
    }
}
