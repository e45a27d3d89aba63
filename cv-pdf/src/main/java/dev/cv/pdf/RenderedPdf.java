package dev.cv.pdf;

import java.util.List;

/**
 * A finished PDF with what went wrong on the way: code points that no font covers (a {@code #} stands in their place),
 * and what the engine complained about.
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed through, never compared
public record RenderedPdf(byte[] bytes, int pages, List<Integer> missingGlyphs, List<String> warnings) {
    public RenderedPdf {
        missingGlyphs = List.copyOf(missingGlyphs);
        warnings = List.copyOf(warnings);
    }
}
