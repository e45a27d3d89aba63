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
    private final ConcurrentHashMap<FontData, TrueTypeFont> read = new ConcurrentHashMap<>();

    public TrueTypeFont take(FontData data) {
        return read.computeIfAbsent(data, FontShelf::parse);
    }

    private static TrueTypeFont parse(FontData data) {
        try {
            byte[] ttf = FontTables.withoutSubstitutions(data.bytes());
            return new TTFParser().parse(new RandomAccessReadBuffer(ttf));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the font " + data.name(), e);
        }
    }
}
