package dev.cv.cli;

import dev.cv.cli.Main.World;
import java.util.Locale;
import java.util.stream.Stream;

/** How much a terminal shows, as its environment says. */
final class Columns {

    private static final int USUAL = 80;
    private static final int FEWEST = 40;
    private static final int MOST = 200;

    private Columns() {}

    /** How many characters a line takes. */
    static int of(World world) {
        String columns = world.environment().getOrDefault("COLUMNS", "");
        return columns.matches("\\d{1,6}") ? Math.max(FEWEST, Math.min(MOST, Integer.parseInt(columns))) : USUAL;
    }

    /** Whether it shows more than ASCII. */
    static boolean hasUnicode(World world) {
        String locale = Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .map(name -> world.environment().getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        boolean dumb = world.environment().getOrDefault("TERM", "").equals("dumb");
        return !dumb && locale.toLowerCase(Locale.ROOT).replace("-", "").contains("utf8");
    }
}
