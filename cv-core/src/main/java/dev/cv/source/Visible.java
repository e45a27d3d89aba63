package dev.cv.source;

/**
 * Text from elsewhere as a terminal or a log may have it: those obey control characters, a line break in a message forges a
 * line, and marks of direction show other words than there are.
 */
public final class Visible {

    /** What stands for a control character of ASCII in Unicode is so far behind it. */
    private static final char PICTURES = '\u2400';

    private static final char PICTURE_OF_DELETE = '\u2421';
    private static final char UNKNOWN = '\uFFFD';
    private static final String DIRECTIONS =
            "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u2028\u2029";

    private Visible() {}

    /** The text with a visible character for each control character, line break, tab and mark of direction. */
    public static String of(String text) {
        return of(text, "");
    }

    /** As {@link #of}; tabs stay, as a line is shown with a caret below it. */
    public static String line(String text) {
        return of(text, "\t");
    }

    /** As {@link #of}; line breaks and tabs stay. */
    public static String lines(String text) {
        return of(text, "\t\n\r");
    }

    private static String of(String text, String kept) {
        StringBuilder visible = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char shown = kept.indexOf(c) >= 0 ? c : shown(c);
            if (shown != c && visible == null) {
                visible = new StringBuilder(text);
            }
            if (visible != null) {
                visible.setCharAt(i, shown);
            }
        }
        return visible == null ? text : visible.toString();
    }

    private static char shown(char c) {
        if (c < ' ') {
            return (char) (PICTURES + c);
        } else if (c == '\u007F') {
            return PICTURE_OF_DELETE;
        }
        return (c >= '\u0080' && c <= '\u009F') || DIRECTIONS.indexOf(c) >= 0 ? UNKNOWN : c;
    }
}
