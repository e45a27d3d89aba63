package dev.cv.proof;

import dev.cv.proof.PaintedText.Glyph;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Looks for text that can't be read: off the page, over other text, or in a colour too near to what is behind it. */
public final class Legibility {

    /** What text of any size needs against its ground (WCAG 2.2, 1.4.3). */
    private static final double LEAST_CONTRAST = 4.5;

    /** Printers leave an edge white. */
    private static final float EDGE = 14;

    private static final float SCALE = 1.5f;

    private static final Set<String> LOW = Set.of(".", ",", "\u2026");
    private static final Set<String> HIGH = Set.of("\u201D", "\u2019", "\u201C", "\u2018", "\"", "'");

    private final Set<String> faults = new TreeSet<>();

    private Legibility() {}

    public static List<String> faults(byte[] bytes) throws IOException {
        Legibility legibility = new Legibility();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PDFRenderer renderer = new PDFRenderer(pdf);
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                BufferedImage picture = renderer.renderImage(page, SCALE, ImageType.RGB);
                legibility.look(page + 1, PaintedText.of(pdf, page + 1), picture);
            }
        }
        return List.copyOf(legibility.faults);
    }

    private void look(int page, List<Glyph> glyphs, BufferedImage picture) {
        float width = picture.getWidth() / SCALE;
        float height = picture.getHeight() / SCALE;
        Map<Integer, List<Glyph>> rows = new HashMap<>();
        for (Glyph glyph : glyphs) {
            if (glyph.left() < EDGE
                    || glyph.right() > width - EDGE
                    || glyph.top() < EDGE
                    || glyph.baseline() > height - EDGE) {
                faults.add("page " + page + ": off the page: " + around(glyph, glyphs));
            }
            double contrast = contrast(glyph.colour(), ground(glyph, picture));
            if (contrast < LEAST_CONTRAST) {
                faults.add("page %d: contrast %.1f: %s".formatted(page, contrast, around(glyph, glyphs)));
            }
            for (int row = (int) glyph.top() / 10; row <= (int) glyph.baseline() / 10; row++) {
                List<Glyph> others = rows.computeIfAbsent(row, any -> new ArrayList<>());
                others.stream()
                        .filter(other -> covers(glyph, other))
                        .forEach(other -> faults.add("page " + page + ": over each other: " + around(other, glyphs)
                                + " and " + around(glyph, glyphs)));
                others.add(glyph);
            }
        }
    }

    /** Kerned letters lean over each other a little, and accents may sit on their letters. */
    private static boolean covers(Glyph one, Glyph other) {
        float wide = Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
        float high = Math.min(one.baseline(), other.baseline()) - Math.max(one.top(), other.top());
        float narrower = Math.min(one.right() - one.left(), other.right() - other.left());
        return wide > 0.5 * narrower
                && wide > 1
                && high > 0.25 * Math.min(one.size(), other.size())
                && !isBelow(one, other)
                && !isBelow(other, one);
    }

    /** A full stop stands below a quotation mark, where the font wants it so, and touches nothing. */
    private static boolean isBelow(Glyph one, Glyph other) {
        return LOW.contains(one.text()) && HIGH.contains(other.text()) && one.baseline() == other.baseline();
    }

    private static String around(Glyph glyph, List<Glyph> glyphs) {
        int at = glyphs.indexOf(glyph);
        StringBuilder text = new StringBuilder();
        for (Glyph near : glyphs.subList(Math.max(0, at - 6), Math.min(glyphs.size(), at + 8))) {
            text.append(near.text());
        }
        return text.toString();
    }

    /** The colour that most of the glyph's surroundings have. */
    private static int ground(Glyph glyph, BufferedImage picture) {
        int left = (int) ((glyph.left() - 1) * SCALE);
        int right = (int) ((glyph.right() + 1) * SCALE);
        int top = (int) ((glyph.baseline() - glyph.size()) * SCALE);
        int bottom = (int) ((glyph.baseline() + glyph.size() * 0.3f) * SCALE);
        int width = Math.min(picture.getWidth() - 1, right) - Math.max(0, left) + 1;
        int height = Math.min(picture.getHeight() - 1, bottom) - Math.max(0, top) + 1;
        return width <= 0 || height <= 0
                ? 0xFFFFFF
                : mostFrequent(picture.getRGB(Math.max(0, left), Math.max(0, top), width, height, null, 0, width));
    }

    private static int mostFrequent(int[] colours) {
        Arrays.sort(colours);
        int best = colours[0];
        int most = 0;
        for (int from = 0, at = 1; at <= colours.length; at++) {
            if (at == colours.length || colours[at] != colours[from]) {
                best = at - from > most ? colours[from] : best;
                most = Math.max(most, at - from);
                from = at;
            }
        }
        return best & 0xFFFFFF;
    }

    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xFF)
                + 0.7152 * linear(colour >> 8 & 0xFF)
                + 0.0722 * linear(colour & 0xFF);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
