package dev.cv.markdown.spans;

import dev.cv.markdown.text.LineStarts;
import dev.cv.markdown.text.TextScanner;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Straight quotes, made curly by what stands around them. The rules are SmartyPants', in the order in which kramdown asks
 * them. (FORMAT.md, "Typography")
 */
final class SmartQuotes {

    /** A letter, digit or underscore: {@code \b} means other things in other versions of Java. */
    private static final String WORD = "[\\p{L}\\p{M}\\p{N}_]";

    private static final String PUNCTUATION = "[!\"#$%'()*+,\\-./:;<=>?@\\[\\\\\\]^`{|}~]";
    private static final String CLOSES_AFTER = "[^ \\\\\t\r\n\\[{(\\-]";

    private enum Shape {
        OPENING,
        CLOSING,
        DOUBLE_THEN_SINGLE,
        SINGLE_THEN_DOUBLE,
        APOSTROPHE
    }

    /** Where the pattern matches, its first group is text, and the quotes behind it get the shape. */
    private record Rule(Pattern pattern, Shape shape) {

        Rule(String pattern, Shape shape) {
            this(Pattern.compile(pattern, LineStarts.FLAGS | Pattern.DOTALL), shape);
        }
    }

    private static final List<Rule> RULES = List.of(
            new Rule("()([\"'])(?=[_*]{1,2}\\S)", Shape.OPENING),
            new Rule(
                    "()([\"'])(?=" + PUNCTUATION + "(?!\\.\\.)(?!" + WORD + ")|_(?!\\.\\.)(?=" + WORD + "))",
                    Shape.CLOSING),
            new Rule("(\\s?)\"'(?=\\w)", Shape.DOUBLE_THEN_SINGLE),
            new Rule("(\\s?)'\"(?=\\w)", Shape.SINGLE_THEN_DOUBLE),
            new Rule("(\\s?)'(?=\\d\\ds)", Shape.APOSTROPHE),
            new Rule("(\\s)([\"'])(?=\\w)", Shape.OPENING),
            new Rule("(" + CLOSES_AFTER + ")([\"'])", Shape.CLOSING),
            new Rule("()([\"'])(?=\\s|s(?!" + WORD + ")|$)", Shape.CLOSING),
            new Rule("(.?)([\"'])", Shape.OPENING));

    private SmartQuotes() {}

    static boolean parse(SpanParser parser) {
        TextScanner scanner = parser.scanner;
        boolean quote = isQuote(scanner.peek()) || (scanner.peek() != '\\' && isQuote(scanner.peek(1)));
        if (!quote) {
            return false;
        }
        for (Rule rule : RULES) {
            int start = scanner.position;
            MatchResult match = scanner.scan(rule.pattern);
            if (match != null) {
                int quoteAt = start + match.group(1).length();
                parser.text(match.group(1), start);
                return parser.symbol(shaped(rule.shape, scanner.text.charAt(quoteAt)), quoteAt);
            }
        }
        return false;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private static String shaped(Shape shape, char quote) {
        boolean twofold = quote == '"';
        return switch (shape) {
            case OPENING -> twofold ? "\u201C" : "\u2018";
            case CLOSING -> twofold ? "\u201D" : "\u2019";
            case DOUBLE_THEN_SINGLE -> "\u201C\u2018";
            case SINGLE_THEN_DOUBLE -> "\u2018\u201C";
            case APOSTROPHE -> "\u2019";
        };
    }
}
