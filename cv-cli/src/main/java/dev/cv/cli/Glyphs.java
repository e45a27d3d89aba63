package dev.cv.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What signs a terminal can show.
 *
 * @param unicode whether it shows more than ASCII
 * @param canMove whether it goes back in a line
 */
record Glyphs(boolean unicode, boolean canMove) {

    static Glyphs of(Map<String, String> environment) {
        String terminal = environment.getOrDefault("TERM", "");
        Optional<String> locale = Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst();
        boolean utf8 = locale.map(value -> value.toUpperCase(Locale.ROOT).replace("-", ""))
                .filter(value -> value.endsWith("UTF8"))
                .isPresent();
        // Windows has no such variables; its newer terminal shows everything.
        boolean unicode = (utf8 && !terminal.equals("linux")) || environment.containsKey("WT_SESSION");
        return new Glyphs(unicode, !terminal.equals("dumb"));
    }

    /** What turns. */
    String spinner() {
        return unicode ? "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏" : "|/-\\";
    }

    /** How well something is, as one sign. */
    String of(Check.State state) {
        return switch (state) {
            case GOOD -> unicode ? "✓" : "+";
            case POOR -> "!";
            case ABSENT -> unicode ? "–" : "-";
            case BROKEN -> unicode ? "✗" : "x";
        };
    }

    /** What leads to the remedy. */
    String arrow() {
        return unicode ? "→" : "->";
    }
}
