package dev.cv.cli.print;

import dev.cv.cli.world.World;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * How long each part of a run takes, for reports of slow ones: where the environment has {@code CV_PHASES=1}, a line for each on
 * standard error, in milliseconds of wall clock.
 */
public final class Phases implements Consumer<String>, AutoCloseable {

    private final PrintStream err;
    private final boolean asked;
    private final LongSupplier nanos;
    private final Consumer<String> next;
    private final Map<String, Long> spent = new LinkedHashMap<>();
    private String what = "options";
    private long since;

    private Phases(PrintStream err, boolean asked, LongSupplier nanos, long start, Consumer<String> next) {
        this.err = err;
        this.asked = asked;
        this.nanos = nanos;
        this.since = start;
        this.next = next;
    }

    /**
     * A watch over a run.
     *
     * @param start when it began, by the world's watch
     * @param next is told, too, what is being done
     */
    public static Phases of(World world, long start, Consumer<String> next) {
        boolean asked = world.environment().getOrDefault("CV_PHASES", "").equals("1");
        return new Phases(world.err(), asked, world.nanos(), start, next);
    }

    @Override
    public void accept(String now) {
        if (asked) {
            turn(now);
        }
        next.accept(now);
    }

    private void turn(String now) {
        long time = nanos.getAsLong();
        spent.merge(what, time - since, Long::sum);
        what = now;
        since = time;
    }

    /** Tells them all. */
    @Override
    public void close() {
        if (asked) {
            turn("");
            spent.forEach(
                    (phase, time) -> err.println(String.format(Locale.ROOT, "cv: %8.1f ms %s", time / 1e6, phase)));
        }
    }
}
