package dev.cv.markdown;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that kramdown and GFM read otherwise, so that a reader would miss something; found by how they look, as nobody should wait for two
 * readings. What is told anyway, or changes no more than a link, is none of them.
 */
public final class DialectDifferences {

    private static final Pattern FENCE = Pattern.compile("^ {0,3}(?:`{3,}|~{3,})");
    private static final Pattern CODE = Pattern.compile("^(?: {4}|\\t)");

    /** A backslash that breaks the line; a number with a parenthesis; text struck out by single tildes. */
    private static final Pattern ONE = Pattern.compile(
            "[^\\\\\\s]\\\\$|^ {0,3}\\d{1,3}\\)[ \\t]+\\S|(?<![~\\w/])~(?=[^~\\s])[^~\\n]*[^~\\s]~(?![~\\w])");

    private DialectDifferences() {}

    /**
     * Where the first one stands; empty where there is none, or where an attribute list says that the text is kramdown's.
     *
     * @param from where the text begins
     */
    public static OptionalInt first(String text, int from) {
        if (text.indexOf("{:", from) >= 0) {
            return OptionalInt.empty();
        }
        boolean fenced = false;
        int start = from;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            int next = end + (text.startsWith("\r\n", end) ? 2 : 1);
            String line = text.substring(start, end).stripTrailing();
            if (FENCE.matcher(line).find()) {
                fenced = !fenced;
            } else if (!fenced && !CODE.matcher(line).find()) {
                Matcher one = ONE.matcher(line);
                boolean goesOn = next < text.length() && !Character.isWhitespace(text.charAt(next));
                if (one.find() && (goesOn || !line.endsWith("\\"))) {
                    return OptionalInt.of(start + one.start());
                }
            }
            start = next;
        }
        return OptionalInt.empty();
    }

    private static int lineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
