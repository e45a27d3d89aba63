package dev.cv.style;

import dev.cv.source.Position;
import java.util.Arrays;

/**
 * Where in the source each character of a text was written: escapes, entities, dashes and ellipses take several there. From
 * the first character on that the source doesn't show, nothing is known.
 */
final class SourceOffsets {

    /** What stands for a character that can't be found. */
    static final int UNKNOWN = -1;

    private static final String AMPERSAND = "&amp;";
    private static final int LONGEST_ENTITY = 10;

    private final String source;
    private final String text;
    final int[] starts;
    final int[] ends;

    private SourceOffsets(String source, String text) {
        this.source = source;
        this.text = text;
        this.starts = new int[text.length()];
        this.ends = new int[text.length()];
        Arrays.fill(starts, UNKNOWN);
        Arrays.fill(ends, UNKNOWN);
    }

    static SourceOffsets of(String text, Position at) {
        SourceOffsets offsets = new SourceOffsets(at.file().text(), text);
        offsets.align(at.offset());
        return offsets;
    }

    private void align(int from) {
        int at = from;
        if (at < source.length() && isQuote(source.charAt(at)) && !text.isEmpty() && end(0, at) < 0) {
            at++; // a value between quotes
        }
        int first = mapLeadingBlanks(at);
        for (int i = first; i < text.length(); i++) {
            int end = end(i, at);
            if (end < 0) {
                return;
            }
            starts[i] = at;
            ends[i] = end;
            at = end;
        }
    }

    /** A text's place is that of its first word, so that blanks before it stand before that; returns how many there are. */
    private int mapLeadingBlanks(int word) {
        int count = 0;
        while (count < text.length() && Character.isWhitespace(text.charAt(count))) {
            count++;
        }
        int from = word;
        while (from > 0 && Character.isWhitespace(source.charAt(from - 1))) {
            from--;
        }
        boolean here = word < source.length() && !Character.isWhitespace(source.charAt(word));
        if (count == 0 || !here || from == word) {
            return 0;
        }
        Arrays.fill(starts, 0, count, word);
        Arrays.fill(ends, 0, count, word);
        starts[0] = from;
        return count;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    /** Behind what was written for the character of this index; negative where something else was. */
    private int end(int index, int at) {
        char c = text.charAt(index);
        if (Character.isWhitespace(c)) {
            boolean more = index > 0 && Character.isWhitespace(text.charAt(index - 1));
            int end = blankEnd(at);
            return end > at || more ? end : -1;
        }
        if (at >= source.length()) {
            return -1;
        }
        if (source.charAt(at) == c) {
            return source.startsWith(AMPERSAND, at) ? at + AMPERSAND.length() : at + 1;
        }
        if (source.charAt(at) == '\\' && at + 1 < source.length() && source.charAt(at + 1) == c) {
            return at + 2;
        }
        String typed = typed(c, at);
        if (!typed.isEmpty()) {
            return at + typed.length();
        }
        int semicolon = source.charAt(at) == '&' ? source.indexOf(';', at) : -1;
        return semicolon > 0 && semicolon - at <= LONGEST_ENTITY ? semicolon + 1 : -1;
    }

    /** Behind blanks; on a new line the marks of a quotation belong to them. */
    private int blankEnd(int from) {
        int at = from;
        boolean newLine = false;
        while (at < source.length()
                && (Character.isWhitespace(source.charAt(at)) || (newLine && source.charAt(at) == '>'))) {
            newLine |= source.charAt(at) == '\n' || source.charAt(at) == '\r';
            at++;
        }
        return at;
    }

    /** What is typed for a typographic character, where it was; else nothing. */
    private String typed(char c, int at) {
        String typed = switch (c) {
            case '\u2018', '\u2019' -> "'";
            case '\u201C', '\u201D' -> "\"";
            case '\u2013' -> "--";
            case '\u2014' -> "---";
            case '\u2026' -> "...";
            case '\u00AB' -> "<<";
            case '\u00BB' -> ">>";
            default -> "";
        };
        return source.startsWith(typed, at) ? typed : "";
    }
}
