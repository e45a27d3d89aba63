package dev.cv.write;

import java.util.ArrayDeque;
import java.util.Deque;

/** Lines of plain text, no wider than they may be, with one blank line at most between two. */
final class PlainOut {

    private final int width;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder next = new StringBuilder();
    private final StringBuilder rest = new StringBuilder();
    private final Deque<Integer> lengths = new ArrayDeque<>();
    private boolean blankWanted;
    private int lastWidth;

    PlainOut(int width) {
        this.width = width;
    }

    /** Opens an item or a quote: its first line stands behind {@code mark}, the others behind {@code indentation}. */
    void open(String mark, String indentation) {
        lengths.push(rest.length());
        next.append(mark);
        rest.append(indentation);
    }

    /** Closes what was opened last. */
    void close() {
        rest.setLength(lengths.pop());
        next.setLength(0);
        next.append(rest);
    }

    /** A blank line before whatever comes next. */
    void blank() {
        blankWanted = true;
    }

    /** Writes text, over as many lines as it takes; a line end in it is kept. */
    void text(String text) {
        if (text.isEmpty()) {
            return;
        }
        for (String part : text.split("\n", -1)) {
            for (String line : Wrapping.lines(part, room(next), room(rest))) {
                line(line);
            }
        }
    }

    private int room(CharSequence prefix) {
        return width == 0 ? Integer.MAX_VALUE : Math.max(1, width - prefix.length());
    }

    /** Writes one line as it is. */
    void line(String text) {
        String line = (next + text).stripTrailing();
        next.setLength(0);
        next.append(rest);
        if (line.isBlank()) {
            blankWanted = true;
            return;
        }
        if (blankWanted && !out.isEmpty()) {
            out.append('\n');
        }
        blankWanted = false;
        lastWidth = Columns.width(line);
        out.append(line).append('\n');
    }

    /** How wide the last line is, in columns. */
    int lastWidth() {
        return lastWidth;
    }

    /** How wide the next line may be, in columns. */
    int mostColumns() {
        return room(rest);
    }

    @Override
    public String toString() {
        return out.isEmpty() ? "\n" : out.toString();
    }
}
