package dev.cv.cli.print;

import java.io.PrintStream;

/**
 * How far a long run has come: a bar on a terminal, a line for each step elsewhere.
 *
 * @param steps how many there are
 */
public record Progress(PrintStream err, boolean terminal, boolean quiet, int steps) {

    private static final int WIDTH = 24;
    private static final String CLEAR_LINE = "\r\u001B[K";

    /** Says what is being done, the first step being number 1. */
    public void step(int number, String what) {
        if (quiet) {
            return;
        }
        if (terminal) {
            int done = WIDTH * (number - 1) / steps;
            String bar = "#".repeat(done) + ".".repeat(WIDTH - done);
            err.print(CLEAR_LINE + "[" + bar + "] " + number + "/" + steps + " " + what);
            err.flush();
        } else {
            err.println("cv: " + number + "/" + steps + " " + what);
        }
    }

    /** Leaves no trace of the bar. */
    public void end() {
        if (terminal && !quiet) {
            err.print(CLEAR_LINE);
            err.flush();
        }
    }
}
