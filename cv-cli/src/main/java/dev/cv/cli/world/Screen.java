package dev.cv.cli.world;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How much a terminal shows, as its environment says.
 *
 * @param there whether there is one, and a person before it
 * @param columns how many characters a line takes
 * @param unicode whether it shows more than ASCII
 * @param canMove whether it goes back in a line
 * @param coloured whether colours are welcome
 */
public record Screen(boolean there, int columns, boolean unicode, boolean canMove, boolean coloured) {

    private static final int USUAL = 80;
    private static final int FEWEST = 40;
    private static final int MOST = 200;

    public static Screen of(Map<String, String> environment, boolean terminal) {
        String kind = environment.getOrDefault("TERM", "");
        String locale = Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        boolean utf8 = locale.toLowerCase(Locale.ROOT).replace("-", "").contains("utf8");
        boolean plain = kind.equals("linux") || kind.equals("dumb");
        // Windows has no such variables; its newer terminal shows everything.
        boolean unicode = (utf8 && !plain) || environment.containsKey("WT_SESSION");
        String columns = environment.getOrDefault("COLUMNS", "");
        return new Screen(
                terminal,
                columns.matches("\\d{1,6}") ? Math.max(FEWEST, Math.min(MOST, Integer.parseInt(columns))) : USUAL,
                unicode,
                terminal && !kind.equals("dumb"),
                terminal && !environment.containsKey("NO_COLOR"));
    }

    /** What turns. */
    public String spinner() {
        return unicode ? "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏" : "|/-\\";
    }

    /** How well something is, as one sign. */
    public String of(Check.State state) {
        return switch (state) {
            case GOOD -> unicode ? "✓" : "+";
            case POOR -> "!";
            case ABSENT -> unicode ? "–" : "-";
            case BROKEN -> unicode ? "✗" : "x";
        };
    }

    /** What leads to the remedy. */
    public String arrow() {
        return unicode ? "→" : "->";
    }
}
