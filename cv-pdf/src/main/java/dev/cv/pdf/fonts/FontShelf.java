package dev.cv.pdf.fonts;

import dev.cv.theme.FontData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts read so far, each read once.
 *
 * <p>Documents on several threads may share a font: the parser fills every table, so later use only reads.
 */
public final class FontShelf {
    private final ConcurrentHashMap<FontData, ReadFont> read = new ConcurrentHashMap<>();

    private record ReadFont(TrueTypeFont font, Positioning positioning) {}

    public TrueTypeFont take(FontData data) {
        return read.computeIfAbsent(data, FontShelf::parse).font;
    }

    /** How a font wants its glyphs set. */
    Positioning positioning(FontData data) {
        return read.computeIfAbsent(data, FontShelf::parse).positioning;
    }

    private static ReadFont parse(FontData data) {
        try {
            byte[] file = data.bytes();
            byte[] ttf = FontTables.withoutSubstitutions(file);
            return new ReadFont(new TTFParser().parse(new RandomAccessReadBuffer(ttf)), Positioning.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the font " + data.name(), e);
        }
    }
}
