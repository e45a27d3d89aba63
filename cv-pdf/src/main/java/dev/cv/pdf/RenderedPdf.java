package dev.cv.pdf;

import static java.util.Objects.requireNonNull;

import dev.cv.pdf.pages.Layout;
import dev.cv.pdf.pages.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A finished PDF with what went wrong on the way.
 *
 * @param layout how its text came to stand
 * @param missingGlyphs code points that no font covers; a box ({@code U+25A1}) stands in their place
 * @param undrawn the names of pictures that the engine can't draw; their alternative texts stand in their place
 * @param warnings what the engine complained about
 * @param fitted the theme's values that made it fit, by the names of its options; empty where it had not to be fitted
 * @param takenIn the part, 0.04 at most, by which all was set tighter so that a short last page was taken in; 0 where none was
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed through, never compared
public record RenderedPdf(
        byte[] bytes,
        Layout layout,
        List<Integer> missingGlyphs,
        List<String> undrawn,
        List<String> warnings,
        Map<String, String> fitted,
        double takenIn) {
    public RenderedPdf {
        missingGlyphs = List.copyOf(missingGlyphs);
        undrawn = List.copyOf(undrawn);
        warnings = List.copyOf(warnings);
        fitted = Collections.unmodifiableMap(new LinkedHashMap<>(fitted));
    }

    RenderedPdf(byte[] bytes, Layout layout, List<Integer> missingGlyphs, List<String> undrawn, List<String> warnings) {
        this(bytes, layout, missingGlyphs, undrawn, warnings, Map.of(), 0);
    }

    RenderedPdf withUndrawn(Collection<String> names) {
        return new RenderedPdf(bytes, layout, missingGlyphs, List.copyOf(names), warnings, fitted, takenIn);
    }

    /** With the values that made it fit. */
    public RenderedPdf withFitted(Map<String, String> values) {
        return new RenderedPdf(bytes, layout, missingGlyphs, undrawn, warnings, values, takenIn);
    }

    /** Set tighter by that part, so that a short last page was taken in. */
    public RenderedPdf takenIn(double part) {
        return new RenderedPdf(bytes, layout, missingGlyphs, undrawn, warnings, fitted, part);
    }

    /** Writes the PDF to a stream, which stays open. */
    public void writeTo(OutputStream out) throws IOException {
        requireNonNull(out, "out").write(bytes);
    }

    /** Its pages. */
    public List<Sheet> sheets() {
        return layout.sheets();
    }

    /** How many pages it has. */
    public int pages() {
        return layout.sheets().size();
    }

    RenderedPdf withMissing(Collection<Integer> codePoints) {
        TreeSet<Integer> all = new TreeSet<>(missingGlyphs);
        all.addAll(codePoints);
        return new RenderedPdf(bytes, layout, List.copyOf(all), undrawn, warnings, fitted, takenIn);
    }
}
