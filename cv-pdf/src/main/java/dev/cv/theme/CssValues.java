package dev.cv.theme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts values into CSS before the engine sees it, which knows none of these functions: {@code var()} (CSS Custom Properties,
 * 3), {@code calc()} of numbers and lengths (CSS Values and Units, 10) and {@code color-mix(in srgb, …)} (CSS Color 5, 2).
 */
final class CssValues {

    private static final Pattern VARIABLE = Pattern.compile("var\\(\\s*--([\\w-]+)\\s*(?:,([^()]*))?\\)");
    private static final Pattern CALC = Pattern.compile("calc\\(((?:[^()]++|\\([^()]*+\\))*+)\\)");
    private static final Pattern MIX = Pattern.compile(
            "color-mix\\(\\s*in srgb\\s*,\\s*(#(?:[0-9a-fA-F]{3}){1,2})\\s+(\\d{1,2}|100)%\\s*,\\s*(#(?:[0-9a-fA-F]{3}){1,2})\\s*\\)");

    private CssValues() {}

    /** The CSS with all functions worked out; what can't be stays as it is, for the check of custom CSS to find. */
    static String resolve(String css, Function<String, Optional<String>> values) {
        String filled = VARIABLE.matcher(css).replaceAll(found -> Matcher.quoteReplacement(value(found, values)));
        String mixed = MIX.matcher(filled).replaceAll(CssValues::mix);
        return CALC.matcher(mixed)
                .replaceAll(found -> Matcher.quoteReplacement(
                        Calculation.of(found.group(1)).map(Measure::toString).orElse(found.group())));
    }

    /** The names of the variables in CSS. */
    static List<String> variables(String css) {
        return VARIABLE.matcher(css)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private static String value(MatchResult found, Function<String, Optional<String>> values) {
        return values.apply(found.group(1))
                .map(value -> value.matches("[A-Z].*") ? "'" + value + "'" : value)
                .orElseGet(() ->
                        found.group(2) == null ? found.group() : found.group(2).strip());
    }

    private static String mix(MatchResult found) {
        int one = colour(found.group(1));
        int other = colour(found.group(3));
        double part = Integer.parseInt(found.group(2)) / 100.0;
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double channel = (one >> shift & 0xFF) * part + (other >> shift & 0xFF) * (1 - part);
            mixed |= (int) Math.round(channel) << shift;
        }
        return String.format(Locale.ROOT, "#%06x", mixed);
    }

    private static int colour(String hex) {
        String digits = hex.length() == 4 ? hex.replaceAll("([0-9a-fA-F])", "$1$1") : hex;
        return Integer.parseInt(digits.substring(1), 16);
    }
}
