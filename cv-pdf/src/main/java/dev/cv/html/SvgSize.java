package dev.cv.html;

import dev.cv.theme.Measure;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The size of an SVG. One that has only a {@code viewBox}, or a size in parts of a page that it isn't on, gets the width and
 * height of that, large enough for a theme to scale down: the engine would make it a square of its own liking otherwise.
 * One that has only a size gets a {@code viewBox}, without which it can't be scaled. (SVG 2, 8.2)
 */
final class SvgSize {

    private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?svg\\b[^>]*>");
    private static final Pattern OWN_SIZE = Pattern.compile("\\s(width|height)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern VIEW_BOX = Pattern.compile(
            "\\sviewBox\\s*=\\s*[\"']\\s*[-\\d.]+[\\s,]+[-\\d.]+[\\s,]+(\\d+(?:\\.\\d+)?)[\\s,]+(\\d+(?:\\.\\d+)?)\\s*[\"']");

    private static final double LARGER_SIDE = 1000;
    private static final double POINTS_OF_A_PIXEL = 0.75;

    private SvgSize() {}

    /** What it is in CSS pixels; empty where it doesn't say. */
    static Optional<PictureSize> of(byte[] svg) {
        Matcher root = ROOT.matcher(new String(svg, StandardCharsets.UTF_8));
        return root.find() ? ownSize(root.group()).or(() -> viewBox(root.group())) : Optional.empty();
    }

    static byte[] explicit(byte[] svg) {
        String text = new String(svg, StandardCharsets.UTF_8);
        Matcher found = ROOT.matcher(text);
        if (!found.find()) {
            return svg;
        }
        String root = found.group();
        Optional<PictureSize> own = ownSize(root);
        Optional<PictureSize> box = viewBox(root);
        if (own.isPresent() == box.isPresent()) {
            return svg;
        }
        String plain = own.isPresent() ? root : OWN_SIZE.matcher(root).replaceAll("");
        String more = own.map(size -> String.format(Locale.ROOT, " viewBox=\"0 0 %s %s\"", size.width(), size.height()))
                .orElseGet(() -> size(box.orElseThrow()));
        int end = plain.length() - (plain.endsWith("/>") ? 2 : 1);
        String whole = plain.substring(0, end) + more + plain.substring(end);
        return (text.substring(0, found.start()) + whole + text.substring(found.end()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String size(PictureSize box) {
        double scale = LARGER_SIDE / Math.max(box.width(), box.height());
        return " width=\"" + Math.max(1, Math.round(box.width() * scale)) + "\" height=\""
                + Math.max(1, Math.round(box.height() * scale)) + "\"";
    }

    /** Both sides, each as a length. */
    private static Optional<PictureSize> ownSize(String root) {
        double width = 0;
        double height = 0;
        Matcher own = OWN_SIZE.matcher(root);
        while (own.find()) {
            String value = own.group(2) == null ? own.group(3) : own.group(2);
            double pixels = Measure.parse(value).map(SvgSize::pixels).orElse(0.0);
            width = own.group(1).equals("width") ? pixels : width;
            height = own.group(1).equals("height") ? pixels : height;
        }
        return size(width, height);
    }

    private static double pixels(Measure measure) {
        return switch (measure.unit()) {
            case "" -> measure.number();
            case "px", "pt", "mm", "cm", "in" -> measure.points() / POINTS_OF_A_PIXEL;
            default -> 0;
        };
    }

    private static Optional<PictureSize> viewBox(String root) {
        Matcher box = VIEW_BOX.matcher(root);
        return box.find() ? size(Double.parseDouble(box.group(1)), Double.parseDouble(box.group(2))) : Optional.empty();
    }

    private static Optional<PictureSize> size(double width, double height) {
        return width > 0 && height > 0 ? Optional.of(new PictureSize(width, height)) : Optional.empty();
    }
}
