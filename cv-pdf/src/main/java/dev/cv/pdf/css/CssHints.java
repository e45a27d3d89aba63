package dev.cv.pdf.css;

import dev.cv.source.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What to write instead of what browsers do and the engine doesn't. */
final class CssHints {

    private static final String TABLE =
            "set display: table on it and display: table-cell on what is in it, or inline-block there";
    private static final String ALIGN = "there is no flex and no grid: use text-align and vertical-align";
    private static final String ROOM = "give what is in it a margin or padding";
    private static final String STILL = "paper doesn't move: leave it out";
    private static final String FLAT = "leave it out, or use a border or a background";
    private static final String PALE = "mix the colour with white, as in color-mix(in srgb, #00578a 60%, #ffffff)";

    /** By property, or by property and value. */
    private static final Map<String, String> HINTS = Map.ofEntries(
            Map.entry("display: flex", TABLE),
            Map.entry("display: inline-flex", TABLE),
            Map.entry("display: grid", TABLE),
            Map.entry("display: inline-grid", TABLE),
            Map.entry("display: contents", "leave out the element's own borders and margins instead"),
            Map.entry("break-inside", "write page-break-inside: avoid"),
            Map.entry("break-before", "write page-break-before: always"),
            Map.entry("break-after", "write page-break-after: avoid, or always"),
            Map.entry("gap", ROOM),
            Map.entry("row-gap", ROOM),
            Map.entry("text-shadow", FLAT),
            Map.entry("box-shadow", FLAT),
            Map.entry("opacity", PALE),
            Map.entry("filter", PALE),
            Map.entry("mix-blend-mode", PALE),
            Map.entry("size", "name the paper on the command line, as in --page A5"),
            Map.entry("inset", "use margins"),
            Map.entry("aspect-ratio", "give width and height"),
            Map.entry("object-fit", "give max-width and max-height: pictures keep their shape"),
            Map.entry("text-wrap", "leave it out"),
            Map.entry("font-feature-settings", "leave it out"),
            Map.entry("font-variant-numeric", "leave it out: the fonts that come along have figures of one width"),
            Map.entry("text-decoration-line", "write text-decoration"),
            Map.entry("margin-inline", "write margin-left and margin-right"),
            Map.entry("margin-block", "write margin-top and margin-bottom"),
            Map.entry("padding-inline", "write padding-left and padding-right"),
            Map.entry("padding-block", "write padding-top and padding-bottom"));

    private static final Pattern OF_FLEX = Pattern.compile("(?:align|justify|place|flex|grid)(?:-.*)?|order");
    private static final Pattern MOVING = Pattern.compile("(?:animation|transition|scroll|will-change)(?:-.*)?|cursor");

    /** What the engine reads and does nothing with, or what it shall not do. */
    private static final Set<String> OUT_OF_ORDER = Set.of("absolute", "relative", "fixed", "sticky");

    private static final List<String> PROPERTIES = List.of(("background background-color background-image border"
                    + " border-bottom border-bottom-color border-bottom-style border-bottom-width border-collapse border-color"
                    + " border-left border-radius border-right border-spacing border-style border-top border-width bottom"
                    + " clear color column-count column-gap content counter-increment counter-reset display font font-family"
                    + " font-size font-style font-variant font-weight height hyphens left letter-spacing line-height"
                    + " list-style list-style-type margin margin-bottom margin-left margin-right margin-top max-height"
                    + " max-width min-height min-width orphans overflow padding padding-bottom padding-left padding-right"
                    + " padding-top page page-break-after page-break-before page-break-inside right tab-size table-layout"
                    + " text-align text-decoration text-indent text-transform top vertical-align visibility white-space"
                    + " widows width word-spacing word-wrap")
            .split(" "));

    private CssHints() {}

    /** What to write instead, where it is known to have no effect. */
    static Optional<String> withoutEffect(String property, String value) {
        String known = HINTS.getOrDefault(property + ": " + value, HINTS.get(property));
        if (known != null) {
            return Optional.of(known);
        } else if (property.startsWith("--")) {
            return Optional.of("make it an option in theme.yml, or write the value where it is used");
        } else if (OF_FLEX.matcher(property).matches()) {
            return Optional.of(ALIGN);
        } else if (MOVING.matcher(property).matches()) {
            return Optional.of(STILL);
        } else if (property.startsWith("-") && !property.startsWith("-fs-")) {
            return Optional.of("it is one browser's own: leave it out");
        }
        return Optional.empty();
    }

    /** What to write instead, where it would upset the order of reading. */
    static Optional<String> outOfOrder(String property, String value) {
        if (property.equals("float") && Set.of("left", "right").contains(value)) {
            return Optional.of("use display: table and table-cell, which keep it");
        } else if (property.equals("position") && OUT_OF_ORDER.contains(value)) {
            return Optional.of("use margins, or display: table and table-cell, which keep it");
        }
        return property.equals("transform") && !value.equals("none")
                ? Optional.of("leave it out: what is turned or scaled is read apart from the rest")
                : Optional.empty();
    }

    /** What to do about a value that the engine refuses. */
    static String ofValue(String property, String value) {
        if (value.contains("calc(")) {
            return "calc() needs numbers, or lengths such as pt and mm: write the result";
        } else if (value.contains("color-mix(")) {
            return "write it as color-mix(in srgb, #00578a 60%, #ffffff)";
        } else if (value.matches(".*\\d(?:rem|vw|vh|ch|vmin|vmax|lh|fr)\\b.*")) {
            return "write pt, mm, em or %";
        } else if (value.matches(".*\\b(?:clamp|min|max)\\(.*")) {
            return "write the length itself: paper has one size";
        } else if (value.contains("gradient(")) {
            return "write one colour";
        }
        return "write a value that CSS 2.1 has for " + property;
    }

    /** What to do about a property that the engine doesn't know. */
    static String ofProperty(String property) {
        return Spelling.nearest(property, PROPERTIES)
                .map(near -> "did you mean " + near + "?")
                .orElse("leave it out");
    }
}
