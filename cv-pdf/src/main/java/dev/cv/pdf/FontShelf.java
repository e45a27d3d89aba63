package dev.cv.pdf;

import dev.cv.theme.FontFace;
import java.io.IOException;
import java.io.InputStream;
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
final class FontShelf {
    private final ConcurrentHashMap<String, TrueTypeFont> read = new ConcurrentHashMap<>();

    TrueTypeFont take(FontFace face) {
        return read.computeIfAbsent(face.resource(), FontShelf::parse);
    }

    private static TrueTypeFont parse(String resource) {
        try (InputStream in = FontShelf.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no font on the class path at " + resource);
            }
            byte[] ttf = FontTables.withoutSubstitutions(in.readAllBytes());
            return new TTFParser().parse(new RandomAccessReadBuffer(ttf));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the font " + resource, e);
        }
    }
}
