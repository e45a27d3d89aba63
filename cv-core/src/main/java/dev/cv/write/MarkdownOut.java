package dev.cv.write;

import java.util.ArrayDeque;
import java.util.Deque;

/** Lines, each behind the marks of the quotes and items that are open. */
final class MarkdownOut {

    private final StringBuilder out = new StringBuilder();
    /** What stands before the next line, and before those after it. */
    private final StringBuilder next = new StringBuilder();

    private final StringBuilder rest = new StringBuilder();
    private final Deque<Integer> lengths = new ArrayDeque<>();

    /** Opens a quote or an item: its first line stands behind {@code mark}, the others behind {@code indentation}. */
    void open(String mark, String indentation) {
        lengths.push(rest.length());
        next.append(mark);
        rest.append(indentation);
    }

    /** Closes what was opened last; a first line that is not there is empty. */
    void close() {
        if (!next.toString().contentEquals(rest)) {
            out.append(next).append('\n');
        }
        rest.setLength(lengths.pop());
        renew();
    }

    private void renew() {
        next.setLength(0);
        next.append(rest);
    }

    /** Writes a line. */
    void line(String text) {
        int from = out.length();
        out.append(next).append(text);
        if (text.isEmpty()) {
            int end = out.length();
            while (end > from && out.charAt(end - 1) == ' ') {
                end--;
            }
            out.setLength(end);
        }
        out.append('\n');
        renew();
    }

    /** Writes lines. */
    void lines(String text) {
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            line(text.substring(from, end));
            from = end + 1;
        }
        line(text.substring(from));
    }

    void blank() {
        line("");
    }

    /** Whether the marks of quotes alone stand before the line. */
    boolean isOutsideOfItems() {
        return rest.indexOf("  ") < 0;
    }

    /** How far the next line is indented, in characters. */
    int indentation() {
        return rest.length();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
