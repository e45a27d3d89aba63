package dev.cv.html;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives an SVG that has only a {@code viewBox} the width and height of it, large enough for a theme to scale down:
 * the engine would make it a square of its own liking otherwise.
 */
final class SvgSize {

    private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?svg\\b[^>]*>");
    private static final Pattern OWN_SIZE = Pattern.compile("\\s(?:width|height)\\s*=");
    private static final Pattern VIEW_BOX = Pattern.compile(
            "\\sviewBox\\s*=\\s*[\"']\\s*[-\\d.]+[\\s,]+[-\\d.]+[\\s,]+(\\d+(?:\\.\\d+)?)[\\s,]+(\\d+(?:\\.\\d+)?)\\s*[\"']");

    private static final double LARGER_SIDE = 1000;

    private SvgSize() {}

    static byte[] explicit(byte[] svg) {
        String text = new String(svg, StandardCharsets.UTF_8);
        Matcher root = ROOT.matcher(text);
        if (!root.find() || OWN_SIZE.matcher(root.group()).find()) {
            return svg;
        }
        Matcher box = VIEW_BOX.matcher(root.group());
        if (!box.find()) {
            return svg;
        }
        double width = Double.parseDouble(box.group(1));
        double height = Double.parseDouble(box.group(2));
        double scale = LARGER_SIDE / Math.max(width, height);
        if (!(width > 0 && height > 0)) {
            return svg;
        }
        String size = " width=\"%d\" height=\"%d\"".formatted(Math.round(width * scale), Math.round(height * scale));
        int end = root.group().endsWith("/>") ? root.end() - 2 : root.end() - 1;
        return (text.substring(0, end) + size + text.substring(end)).getBytes(StandardCharsets.UTF_8);
    }
}
