package dev.cv.pdf.css;

import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.theme.Look;
import dev.cv.theme.ThemeOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The classes that heads of entries had in the first format of themes, and have only where they stand as the entry has them. Style
 * sheets that select by others are told what to write instead. (docs/themes-format-2.md)
 */
public final class RetiredClasses {

    private static final String HEADS = "entry-head";
    private static final String AS_ENTRY = "as-entry";

    /** What to select in the place of each. */
    static final Map<String, String> SUCCESSORS = successors();

    private static final Pattern CLASS =
            Pattern.compile("\\.(" + String.join("|", SUCCESSORS.keySet()) + ")(?![\\w-])");

    private RetiredClasses() {}

    private static Map<String, String> successors() {
        Map<String, String> successors = new LinkedHashMap<>();
        successors.put("headline", ".head-row");
        successors.put("title", ".row-start");
        successors.put("when-where", ".row-end");
        successors.put("one-line", ".head-row; .over is on one that lacks room");
        successors.put("alone", ".row-end .period");
        successors.put("location-date", ".row-end, or .location and .period in it");
        successors.put("about", ".arranged .description");
        return successors;
    }

    /** Tells, once each, the classes in a style sheet for a look that no head has in it. */
    public static void check(SourceFile sheet, Look look, Diagnostics diagnostics) {
        look.value(HEADS).filter(heads -> !heads.equals(AS_ENTRY)).ifPresent(heads -> tell(sheet, heads, diagnostics));
    }

    /** Tells those in a theme's own style sheet, where no choice of its options brings them back. */
    public static void checkTheme(SourceFile sheet, Look look, Diagnostics diagnostics) {
        boolean mayReturn = look.theme().option(HEADS).map(ThemeOption::choices).stream()
                .anyMatch(choices -> choices.contains(AS_ENTRY));
        if (!mayReturn) {
            check(sheet, look, diagnostics);
        }
    }

    private static void tell(SourceFile sheet, String heads, Diagnostics diagnostics) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (CssPart part : CssScanner.scan(sheet.text())) {
            if (part.kind() == CssPart.Kind.SELECTOR) {
                for (Matcher found = CLASS.matcher(part.name()); found.find(); ) {
                    if (!isForOtherHeads(part.name(), found.start())) {
                        places.putIfAbsent(found.group(1), part.at() + found.start());
                    }
                }
            }
        }
        places.forEach((name, at) -> diagnostics.report(
                CssProblem.CSS_CLASS_RETIRED, sheet.at(at), name, heads, SUCCESSORS.getOrDefault(name, "")));
    }

    /** Whether the selector, of several, is for heads as the entry has them alone. */
    private static boolean isForOtherHeads(String selectors, int at) {
        int from = selectors.lastIndexOf(',', at) + 1;
        return selectors.substring(from, at).contains("." + HEADS + "-" + AS_ENTRY);
    }
}
