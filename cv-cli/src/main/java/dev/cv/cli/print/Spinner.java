package dev.cv.cli.print;

import dev.cv.cli.world.Screen;
import dev.cv.cli.world.World;
import java.io.PrintStream;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Says what a run is doing while it takes its time: a line that turns on a terminal, from the third tenth of a second on; elsewhere a
 * plain line when it has taken long. Use it in a try block, and print only behind that: closed, it leaves no trace on a terminal.
 */
public final class Spinner implements Consumer<String>, AutoCloseable {

    private static final String CLEAR_LINE = "\r\u001B[K";
    private static final long MILLIS = 1_000_000;

    /** What is done sooner needs no word. */
    private static final long SOON = 300 * MILLIS;

    private static final long LONG = 20_000 * MILLIS;
    private static final long TURN = 100 * MILLIS;

    private final PrintStream err;
    private final boolean terminal;
    private final String frames;
    private final LongSupplier nanos;
    private final long start;
    private String what = "";
    private long nextLine = LONG;
    private boolean shown;
    private boolean closed;

    /** Who stops the run with Ctrl-C gets a clean line, too. */
    private final Thread atEnd = new Thread(this::close, "spinner-end");

    /**
     * One that nobody turns.
     *
     * @param frames what it looks like, one character after the other
     * @param nanos a clock
     */
    Spinner(PrintStream err, boolean terminal, String frames, LongSupplier nanos) {
        this.err = err;
        this.terminal = terminal;
        this.frames = frames;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    /** One that turns by itself; that says nothing where the run is to be quiet. */
    public static Spinner of(World world, boolean quiet) {
        Screen screen = world.screen();
        Spinner spinner = new Spinner(world.err(), screen.canMove(), screen.spinner(), world.nanos());
        if (quiet) {
            spinner.closed = true;
            return spinner;
        }
        Thread thread = new Thread(spinner::turn, "spinner");
        thread.setDaemon(true);
        thread.start();
        return spinner;
    }

    /** Says what is being done now, as in {@code setting 12 entries}. */
    @Override
    public synchronized void accept(String now) {
        what = now;
        if (shown) {
            show();
        }
    }

    /** Shows what there is to show by now. */
    synchronized void tick() {
        long passed = nanos.getAsLong() - start;
        if (closed || what.isEmpty()) {
            return;
        }
        if (terminal && passed >= SOON) {
            show();
        } else if (!terminal && passed >= nextLine) {
            err.println("cv: " + what + " (" + passed / (1000 * MILLIS) + " s)");
            nextLine *= 2;
        }
    }

    /** Ends it and clears its line; then others may print. */
    @Override
    public synchronized void close() {
        closed = true;
        if (shown) {
            err.print(CLEAR_LINE);
            err.flush();
            shown = false;
            forgetEnd();
        }
        notifyAll();
    }

    private void show() {
        if (!shown && !cleanAtEnd()) {
            return;
        }
        shown = true;
        int turn = (int) ((nanos.getAsLong() - start) / TURN % frames.length());
        err.print(CLEAR_LINE + frames.charAt(turn) + " " + what);
        err.flush();
    }

    private boolean cleanAtEnd() {
        try {
            Runtime.getRuntime().addShutdownHook(atEnd);
            return true;
        } catch (IllegalStateException e) {
            return false; // the end has come already
        }
    }

    private void forgetEnd() {
        try {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        } catch (IllegalStateException e) {
            return; // this is the end
        }
    }

    private synchronized void turn() {
        try {
            while (!closed) {
                wait(TURN / MILLIS);
                tick();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
