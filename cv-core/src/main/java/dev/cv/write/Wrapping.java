package dev.cv.write;

import java.util.ArrayList;
import java.util.List;

/** Breaks text over lines: at spaces, and beside the wide characters of East Asia, which have none. */
final class Wrapping {

    /** What may not begin a line, and what may not end one. */
    private static final String CLOSING =
            "\u3001\u3002\uFF0C\uFF0E\uFF01\uFF1F\uFF1A\uFF1B\uFF09\u300D\u300F\u3011\u3015\u30FC";

    private static final String OPENING = "\uFF08\u300C\u300E\u3010\u3014";

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final int rest;
    private int room;
    private int width;

    private Wrapping(int first, int rest) {
        this.room = first;
        this.rest = rest;
    }

    /**
     * The lines.
     *
     * @param first the columns of the first line
     * @param rest the columns of the others
     */
    static List<String> lines(String text, int first, int rest) {
        Wrapping wrapping = new Wrapping(first, rest);
        for (String word : text.split(" ", -1)) {
            if (!word.isEmpty()) {
                wrapping.addWord(word);
            }
        }
        wrapping.lines.add(wrapping.line.toString());
        return wrapping.lines;
    }

    private void addWord(String word) {
        boolean space = !line.isEmpty();
        int from = 0;
        while (from < word.length()) {
            int end = unitEnd(word, from);
            addUnit(word.substring(from, end), space && from == 0);
            from = end;
        }
    }

    private void addUnit(String unit, boolean space) {
        int columns = Columns.width(unit);
        int gap = space ? 1 : 0;
        if (!line.isEmpty() && width + gap + columns > room) {
            lines.add(line.toString());
            line.setLength(0);
            width = 0;
            room = rest;
            gap = 0;
        }
        line.append(gap == 1 ? " " : "").append(unit);
        width += gap + columns;
    }

    /** Where the next place to break a word is: its end, unless it has wide characters. */
    private static int unitEnd(String word, int from) {
        int i = from;
        while (i < word.length()) {
            int codePoint = word.codePointAt(i);
            i += Character.charCount(codePoint);
            if (i < word.length() && mayBreak(codePoint, word.codePointAt(i))) {
                return i;
            }
        }
        return i;
    }

    private static boolean mayBreak(int before, int after) {
        boolean wide = Columns.width(before) == 2 || Columns.width(after) == 2;
        return wide && CLOSING.indexOf(after) < 0 && OPENING.indexOf(before) < 0 && Columns.width(after) > 0;
    }
}
