package dev.cv.markdown;

/**
 * Writes plain characters as a typesetter would: curly quotes, dashes, ellipses and guillemets, by kramdown's rules,
 * which look at the raw source around a character. (FORMAT.md, "Typography")
 */
final class Typography {

    private static final String ESCAPABLE = "\\.*_+`-()[]{}#!:|\"'$<>~=";
    private static final String PUNCTUATION = "!\"#$%'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final String NOT_BEFORE_CLOSING = " \\\t\r\n[{(-";

    private final String source;
    private final int start;
    private final int end;
    private final StringBuilder out = new StringBuilder();

    /** Where the last replacement ended: kramdown doesn't look back beyond it. */
    private int replacedTo;

    private Typography(String source, int start, int end, boolean afterLineEnd) {
        this.source = source;
        this.start = start;
        this.replacedTo = afterLineEnd ? -1 : start;
        this.end = end;
    }

    /**
     * The text of {@code source} from {@code start} to {@code end}, escapes taken away.
     *
     * @param afterLineEnd whether it goes on from the line before
     */
    static String of(String source, int start, int end, boolean afterLineEnd) {
        Typography typography = new Typography(source, start, end, afterLineEnd);
        int i = start;
        while (i < end) {
            i += typography.convert(i);
        }
        return typography.out.toString();
    }

    /** Converts what stands at {@code i} and returns how many characters that were. */
    private int convert(int i) {
        char c = source.charAt(i);
        switch (c) {
            case '\\' -> {
                if (i + 1 < end && ESCAPABLE.indexOf(source.charAt(i + 1)) >= 0) {
                    return replace(i, 2, String.valueOf(source.charAt(i + 1)));
                }
            }
            case '-' -> {
                if (source.startsWith("---", i)) {
                    return replace(i, 3, "\u2014");
                } else if (source.startsWith("--", i)) {
                    return replace(i, 2, "\u2013");
                }
            }
            case '.' -> {
                if (source.startsWith("...", i)) {
                    return replace(i, 3, "\u2026");
                }
            }
            case '<' -> {
                if (source.startsWith("<<", i)) {
                    return source.startsWith("<< ", i) ? replace(i, 3, "\u00AB\u00A0") : replace(i, 2, "\u00AB");
                }
            }
            case ' ' -> {
                if (source.startsWith(" >>", i)) {
                    return replace(i, 3, "\u00A0\u00BB");
                }
            }
            case '>' -> {
                if (source.startsWith(">>", i)) {
                    return replace(i, 2, "\u00BB");
                }
            }
            case '"', '\'' -> {
                return quote(i, c);
            }
            default -> {}
        }
        out.append(c);
        return 1;
    }

    private int replace(int i, int length, String text) {
        out.append(text);
        replacedTo = i + length;
        return length;
    }

    private int quote(int i, char c) {
        boolean first = i == replacedTo;
        char before = first || i == start ? ' ' : source.charAt(i - 1);
        char next = charAt(i + 1);
        boolean spaceBefore = Character.isWhitespace(before);
        if (spaceBefore && (next == '"' || next == '\'') && next != c && isWord(charAt(i + 2))) {
            return replace(i, 2, opening(c) + opening(next));
        }
        if (spaceBefore && c == '\'' && isDecade(i + 1)) {
            return replace(i, 1, "\u2019");
        }
        return replace(i, 1, first ? quoteAtStart(i, c, next) : quoteInside(c, before));
    }

    /** A quote with nothing before it, or nothing that was left as it is: what follows decides. */
    private String quoteAtStart(int i, char c, char next) {
        if ((next == '_' || next == '*') && isBeforeEmphasis(i + 1)) {
            return opening(c);
        }
        boolean ellipsis = source.startsWith("...", i + 1);
        if (PUNCTUATION.indexOf(next) >= 0 && !ellipsis && !isWord(charAt(i + 2))) {
            return closing(c);
        }
        boolean possessive = next == 's' && !isWord(charAt(i + 2));
        return Character.isWhitespace(next) || possessive ? closing(c) : opening(c);
    }

    private static String quoteInside(char c, char before) {
        return NOT_BEFORE_CLOSING.indexOf(before) < 0 ? closing(c) : opening(c);
    }

    private boolean isBeforeEmphasis(int i) {
        int after = charAt(i + 1) == charAt(i) ? i + 2 : i + 1;
        return !Character.isWhitespace(charAt(after));
    }

    private boolean isDecade(int i) {
        return Character.isDigit(charAt(i)) && Character.isDigit(charAt(i + 1)) && charAt(i + 2) == 's';
    }

    /** The source's character, or a line end where it has none. */
    private char charAt(int i) {
        return i < source.length() ? source.charAt(i) : '\n';
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static String opening(char c) {
        return c == '"' ? "\u201C" : "\u2018";
    }

    private static String closing(char c) {
        return c == '"' ? "\u201D" : "\u2019";
    }
}
