package dev.cv.pdf.fonts;

import com.openhtmltopdf.extend.FSCacheValue;
import dev.cv.theme.FontData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The fonts read so far, each read once.
 *
 * <p>Documents on several threads may share a font: the parser fills every table, so later use only reads.
 */
public final class FontShelf {
    private final ConcurrentHashMap<FontData, ReadFont> read = new ConcurrentHashMap<>();

    private final ConcurrentHashMap<FontData, FSCacheValue> measures = new ConcurrentHashMap<>();

    private record ReadFont(TrueTypeFont font, Positioning positioning, SetWords words) {}

    public TrueTypeFont take(FontData data) {
        return read.computeIfAbsent(data, FontShelf::parse).font;
    }

    /** How a font wants its glyphs set. */
    Positioning positioning(FontData data) {
        return read.computeIfAbsent(data, FontShelf::parse).positioning;
    }

    /** What it has set. */
    SetWords words(FontData data) {
        return read.computeIfAbsent(data, FontShelf::parse).words;
    }

    /** How high and deep it is, once somebody has found out. */
    @Nullable
    FSCacheValue measures(FontData data) {
        return measures.get(data);
    }

    void keepMeasures(FontData data, FSCacheValue found) {
        measures.put(data, found);
    }

    private static ReadFont parse(FontData data) {
        try {
            byte[] file = data.bytes();
            byte[] ttf = FontTables.withoutSubstitutions(file);
            return new ReadFont(
                    new TTFParser().parse(new RandomAccessReadBuffer(ttf)), Positioning.of(file), new SetWords());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the font " + data.name(), e);
        }
    }
}
