package dev.cv.write;

import dev.cv.markdown.text.LineStarts;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text as Markdown: a backslash, or a character's number where a backslash won't do, before every character that the
 * dialect would take for a mark, and before no other. (FORMAT.md, "Formats out")
 */
final class TextEscapes {

    /** What a backslash keeps as it is. */
    private static final String ESCAPABLE = "\\.*_+`<>()[]{}#!:|\"'$=-~";

    /** What begins a block at the start of a line; a backslash goes before its last group. */
    private static final Pattern LINE_START =
            Pattern.compile("()#{1,6}[ \\t]|()[+-][ \\t|]|(\\d++)\\.[ \\t|]|():[ \\t|]|()>");

    private static final Pattern UNDERLINE = Pattern.compile("-++|=++");
    private static final Pattern SEPARATOR = Pattern.compile("[+: =-]*+");
    private static final int LONGEST_BRACKET = 200;

    /** What begins a block where no site shows it. */
    private static final Pattern MEANT_OTHERWISE =
            Pattern.compile("[" + LineStarts.PASTED_BULLETS + LineStarts.PASTED_DASHES + "]|##|-\\p{L}|\\{\\s*[.#]");

    private final String text;
    private final TextPlace place;
    private final StringBuilder out = new StringBuilder();

    private TextEscapes(String text, TextPlace place) {
        this.text = text;
        this.place = place;
    }

    static String escape(String text, TextPlace place) {
        return new TextEscapes(text, place).run();
    }

    private String run() {
        int mark = place.isLineStart() ? lineStart() : -1;
        boolean separator = place.isCell() && SEPARATOR.matcher(text).matches();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i == mark) {
                out.append(c == '^' || c > '~' ? "&#" + (int) c + ";" : "\\" + c);
            } else if (separator && (c == '-' || c == '=')) {
                out.append('\\').append(c);
            } else {
                append(c, i);
            }
        }
        return out.toString();
    }

    /** The index of the character that makes a block of the line, or -1. */
    private int lineStart() {
        Matcher matcher = LINE_START.matcher(place.after() == ' ' ? text + ' ' : text);
        if (matcher.lookingAt()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.end(group) >= 0) {
                    return matcher.end(group);
                }
            }
        }
        boolean underline = !place.firstLine() && UNDERLINE.matcher(text).matches();
        boolean slip = MEANT_OTHERWISE.matcher(text).lookingAt();
        return slip || underline || text.equals("-") || text.strip().equals("^") ? 0 : -1;
    }

    /** The character at an index, what stands beside the text where that is outside. */
    private char at(int index) {
        if (index < 0) {
            return place.before();
        }
        return index < text.length() ? text.charAt(index) : place.after();
    }

    private void append(char c, int i) {
        char before = at(i - 1);
        char after = at(i + 1);
        switch (c) {
            case '\\' -> backslash(i, after);
            case '*' -> mark(c, i == 0 || before != ' ' || after != ' ');
            case '_' -> mark(c, !Character.isLetter(before) || !Character.isLetterOrDigit(after));
            case '`' -> out.append(place.isCell() || place.besidePipes() ? "&#96;" : "\\`");
            case '<' -> lessThan(i, before, after);
            case '>' -> mark(c, before == '>' || after == '>');
            case '[' -> mark(c, !isPlainBracket(i, before));
            case ']' -> mark(c, place.inLink());
            case '!' -> mark(c, after == '[' && i + 1 == text.length());
            case '$' -> mark(c, before == '$' || after == '$');
            case '&' -> out.append(HtmlText.isEntity(text, i) ? "&amp;" : "&");
            case '{' -> brace(i, before, after);
            case '|' -> mark(c, place.host() != TextPlace.Host.HEADING);
            case '~' -> tilde(before, after);
            case '"', '\'' -> mark(c, true);
            case '-' -> mark(c, after == '-');
            case '.' -> mark(c, after == '.' && at(i + 2) == '.');
            case '#' -> mark(c, place.host() == TextPlace.Host.HEADING && isClosingMark(i));
            case '^' -> out.append(place.inLink() && before == '[' ? "&#94;" : "^");
            default -> out.append(c);
        }
    }

    private void mark(char c, boolean escaped) {
        out.append(escaped ? "\\" : "").append(c);
    }

    /** At the end of a block two backslashes are a line break. */
    private void backslash(int i, char after) {
        boolean end = i + 1 == text.length();
        if ((end && (after == '\0' || after == '\n')) || (place.isCell() && (after == '|' || end))) {
            out.append("&#92;");
        } else {
            mark('\\', end || ESCAPABLE.indexOf(after) >= 0);
        }
    }

    private void lessThan(int i, char before, char after) {
        boolean plain = (after == ' ' || after == '=') && i + 1 < text.length() && before != '<';
        if (plain && !place.isCell()) {
            out.append('<');
        } else {
            boolean beforeTag = after == '/' || (after != '\0' && i + 1 == text.length());
            out.append(beforeTag || place.isCell() ? "&lt;" : "\\<");
        }
    }

    private void brace(int i, char before, char after) {
        if (after == '%') {
            out.append("&#123;");
        } else {
            boolean id = place.host() == TextPlace.Host.HEADING && after == '#';
            mark('{', (before == '{' && i > 0) || after == ':' || id);
        }
    }

    private void tilde(char before, char after) {
        if (place.inStrikethrough()) {
            out.append("&#126;");
        } else {
            mark('~', before == '~' || after == '~');
        }
    }

    /** Whether it ends the heading, behind a space. */
    private boolean isClosingMark(int i) {
        int from = i;
        while (from >= 0 && text.charAt(from) == '#') {
            from--;
        }
        return i + 1 == text.length() && place.after() == '\0' && from >= 0 && text.charAt(from) == ' ';
    }

    /** Whether a bracket opens nothing but text: what it holds is short, and nothing behind it makes it a link. */
    private boolean isPlainBracket(int i, char before) {
        if (place.inLink() || i == 0 || before == '!' || at(i + 1) == '^') {
            return false;
        }
        for (int end = i + 1; end < text.length() && end - i < LONGEST_BRACKET; end++) {
            char c = text.charAt(end);
            if (c == '[') {
                return false;
            } else if (c == ']') {
                char behind = at(end + 1);
                boolean last = end + 1 == text.length();
                return last ? behind == '\0' : "([:{".indexOf(behind) < 0 && !(behind == ' ' && at(end + 2) == '[');
            }
        }
        return false;
    }
}
