package dev.cv.pdf.fonts;

import dev.cv.theme.FontData;
import dev.cv.theme.FontFace;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Tells what face a font file of somebody else's is, or why it can't be used. */
final class FontFile {

    private static final int LARGEST = 40_000_000;

    /** OpenType, OS/2: what {@code fsType} forbids. PDFBox embeds subsets. */
    private static final int RESTRICTED = 0x2;

    private static final int PRINTABLE_OR_EDITABLE = 0xC;
    private static final int NO_SUBSETS_OR_BITMAPS_ONLY = 0x300;

    /** OpenType, OS/2: {@code fsSelection}. */
    private static final int ITALIC_OR_OBLIQUE = 0x201;

    static {
        Quiet.logs();
    }

    private FontFile() {}

    /** What was found. */
    sealed interface Verdict {

        /** A face that can be used. */
        record Good(FontFace face) implements Verdict {}

        /**
         * A file that can't.
         *
         * @param detail the words that the problem needs besides the name
         */
        record Bad(FontProblem problem, String detail) implements Verdict {}
    }

    static Verdict inspect(String name, byte[] bytes) {
        if (bytes.length > LARGEST) {
            return broken("it is larger than 40 MB");
        }
        try {
            return switch (bytes.length < 4 ? 0 : ByteBuffer.wrap(bytes).getInt()) {
                case 0x00010000, 0x74727565 -> trueType(name, bytes); // "true"
                case 0x4F54544F -> other("OpenType with CFF outlines"); // "OTTO"
                case 0x74746366 -> other("a collection of fonts"); // "ttcf"
                case 0x774F4646, 0x774F4632 -> other("a font for the web (WOFF)"); // "wOFF", "wOF2"
                default -> broken("it is no font");
            };
        } catch (IOException | RuntimeException e) {
            return broken("it is damaged");
        }
    }

    private static Verdict other(String kind) {
        return new Verdict.Bad(FontProblem.FONT_NOT_TRUETYPE, kind);
    }

    private static Verdict broken(String why) {
        return new Verdict.Bad(FontProblem.FONT_BROKEN, why);
    }

    private static Verdict trueType(String name, byte[] bytes) throws IOException {
        if (!FontTables.areThere(bytes)) {
            return broken("it is cut off");
        }
        byte[] ttf = FontTables.withoutSubstitutions(bytes);
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(ttf))) {
            OS2WindowsMetricsTable metrics = font.getOS2Windows();
            if (font.getTableMap().containsKey("fvar")) {
                return new Verdict.Bad(FontProblem.FONT_VARIABLE, "");
            } else if (metrics == null) {
                return broken("it has no OS/2 table");
            } else if (isLocked(metrics.getFsType())) {
                return new Verdict.Bad(FontProblem.FONT_LOCKED, "");
            }
            tryOut(font);
            Optional<String> family = family(font);
            if (family.isEmpty()) {
                return broken("it has no name");
            }
            boolean italic = (metrics.getFsSelection() & ITALIC_OR_OBLIQUE) != 0
                    || (font.getHeader().getMacStyle() & 2) != 0;
            return new Verdict.Good(new FontFace(
                    family.get(), weight(metrics.getWeightClass()), italic, FontData.inMemory(name, bytes)));
        }
    }

    private static boolean isLocked(int bits) {
        return ((bits & RESTRICTED) != 0 && (bits & PRINTABLE_OR_EDITABLE) == 0)
                || (bits & NO_SUBSETS_OR_BITMAPS_ONLY) != 0;
    }

    /** Embeds one glyph, as it will be done later with all that are needed. */
    private static void tryOut(TrueTypeFont font) throws IOException {
        CmapLookup glyphs = font.getUnicodeCmapLookup();
        try (PDDocument scratch = new PDDocument()) {
            PDType0Font embedded = PDType0Font.load(scratch, font, true);
            int some = glyphs.getGlyphId('e') != 0 ? 'e' : ' ';
            if (glyphs.getGlyphId(some) != 0) {
                embedded.encode(Character.toString(some));
                embedded.addToSubset(some);
            }
            embedded.subset();
        }
    }

    /** The name that all its faces share (16), else the one that at most four do (1). */
    private static Optional<String> family(TrueTypeFont font) throws IOException {
        return Optional.ofNullable(font.getNaming().getName(16, 3, 1, 0x409))
                .or(() -> name(font))
                .map(String::strip)
                .filter(name -> !name.isEmpty());
    }

    private static Optional<String> name(TrueTypeFont font) {
        try {
            return Optional.ofNullable(font.getNaming().getFontFamily());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** As CSS has them; old fonts count from 1 to 9. */
    private static int weight(int stated) {
        int weight = stated < 10 ? stated * 100 : Math.round(stated / 100f) * 100;
        return Math.max(100, Math.min(900, weight));
    }
}
