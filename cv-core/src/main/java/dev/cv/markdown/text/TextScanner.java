package dev.cv.markdown.text;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Goes through a text from start to end. */
public final class TextScanner {

    /** What it costs to begin to look for a pattern, in characters looked at. */
    private static final int LOOKS_FOR_MATCHER = 8;

    public final MappedText text;
    public int position;

    public TextScanner(MappedText text) {
        this.text = text;
    }

    public boolean isAtEnd() {
        return position >= text.length();
    }

    public char peek() {
        return text.charAt(position);
    }

    /** The character at a distance from here, {@code \0} outside of the text. */
    public char peek(int distance) {
        int index = position + distance;
        return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
    }

    public boolean startsWith(String mark) {
        return text.startsWith(mark, position);
    }

    public int offset() {
        return text.offset(position);
    }

    /** What the pattern matches from here on; it sees nothing before. */
    @Nullable
    public MatchResult check(Pattern pattern) {
        return check(pattern, position);
    }

    @Nullable
    public MatchResult check(Pattern pattern, int from) {
        text.effort().look(LOOKS_FOR_MATCHER);
        Matcher matcher = pattern.matcher(text).region(from, text.length());
        return matcher.lookingAt() ? matcher : null;
    }

    public boolean isAt(Pattern pattern) {
        return check(pattern) != null;
    }

    /** What stands here, if it is of this pattern; goes on behind it. */
    @Nullable
    public MatchResult scan(Pattern pattern) {
        MatchResult match = check(pattern);
        if (match != null) {
            position = match.end();
        }
        return match;
    }

    /** The first match from here on; goes on behind it. */
    @Nullable
    public MatchResult scanUntil(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(position, text.length());
        if (!matcher.find()) {
            return null;
        }
        position = matcher.end();
        return matcher;
    }

    /** Where the line at {@code from} ends, its line end included. */
    public int lineEnd(int from) {
        int end = from;
        while (end < text.length()) {
            if (text.charAt(end++) == '\n') {
                return end;
            }
        }
        return end;
    }

    /** The rest of the line, with its end; goes on with the next line. */
    public MappedText scanLine() {
        int from = position;
        position = lineEnd(from);
        return text.subSequence(from, position);
    }

    public MappedText from(int start) {
        return text.subSequence(start, position);
    }
}
