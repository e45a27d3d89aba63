package dev.cv.vocabulary;

import java.util.regex.Pattern;

/** Signs that stand for a word beside it, and have none of their own. */
public final class Emoji {

    /** An emoji, of whatever parts, or its name between colons. Signs such as that of a trade mark are none. */
    public static final String ANY = "(?:[\\x{1F000}-\\x{1FAFF}\u2190-\u21FF\u2300-\u23FF\u25A0-\u27BF\u2B00-\u2BFF]"
            + "[\\x{1F3FB}-\\x{1F3FF}\u200D\uFE0E\uFE0F\u20E3]*|:[a-z][a-z0-9_+-]{1,40}:)";

    /** What decorates a title, with the space that parts it from the words. */
    public static final Pattern AROUND = Pattern.compile("^(?:\\s*+" + ANY + ")++\\s*+|(?:\\s*+" + ANY + ")++\\s*+$");

    private Emoji() {}
}
