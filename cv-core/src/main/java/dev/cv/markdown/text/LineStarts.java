package dev.cv.markdown.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a line can begin with, as far as several blocks ask for it. */
public final class LineStarts {

    public static final int FLAGS = Pattern.MULTILINE | Pattern.UNIX_LINES;

    /** The marks of items and descriptions, by the most spaces that may stand before them. */
    public static final List<Pattern> BULLETS = marks("[+*-]");

    public static final List<Pattern> NUMBERS = marks("\\d++\\.");
    public static final List<Pattern> COLONS = marks(":");

    public static final Pattern BULLET = BULLETS.get(3);
    public static final Pattern NUMBER = NUMBERS.get(3);
    public static final Pattern COLON = COLONS.get(3);
    public static final Pattern QUOTE = Pattern.compile(" {0,3}> ?", FLAGS);
    public static final Pattern HEADING = Pattern.compile("(#{1,6})[\\t ]+(.*)\\n", FLAGS);
    public static final Pattern FENCE = Pattern.compile(" {0,3}[~`]{3,}", FLAGS);
    public static final Pattern INDENT = Pattern.compile("\\t| {4}", FLAGS);

    /** Signs of items in word processors, Word's own among them; for a class of characters. */
    public static final String PASTED_BULLETS =
            "\u2022\u25CF\u25AA\u25A0\u25E6\u2023\u25CB\u25C6\u25C7\u25B8\u25BA\u27A4\u27A2"
                    + "\u2756\u2714\u2713\u2043\u2219\uF0B7\uF0A7\uF0D8";

    /** Marks that several lines begin with as with bullets; for a class of characters. */
    public static final String PASTED_DASHES = "\u2013\u2014\u00B7";

    private static final Pattern BLOCK_END = Pattern.compile("\\^\\s*?\\n", FLAGS);
    private static final Pattern BEFORE_BRACE = Pattern.compile(" {0,3}\\{:(?![:/])", FLAGS);
    private static final Pattern BEFORE_TAG = Pattern.compile(" {0,3}<", FLAGS);

    /** Elements that don't end a paragraph; scripts stand in the middle of text too. */
    private static final Set<String> RUNNING =
            Stream.concat(HtmlElements.SPAN.stream(), Stream.of("script")).collect(Collectors.toUnmodifiableSet());

    private LineStarts() {}

    private static List<Pattern> marks(String mark) {
        return IntStream.rangeClosed(0, 3)
                .mapToObj(most -> Pattern.compile("( {0," + most + "}" + mark + ")([\\t| ].*\\n)", FLAGS))
                .toList();
    }

    /** Where the blank lines that begin at {@code from} end. */
    public static int blankEnd(TextScanner scanner, int from) {
        int end = from;
        for (int i = from; i < scanner.text.length() && MappedText.isSpace(scanner.text.charAt(i)); i++) {
            if (scanner.text.charAt(i) == '\n') {
                end = i + 1;
            }
        }
        return end;
    }

    public static boolean isBlank(TextScanner scanner) {
        return blankEnd(scanner, scanner.position) > scanner.position;
    }

    public static boolean isBlockEnd(TextScanner scanner) {
        return scanner.isAt(BLOCK_END);
    }

    public static boolean isListStart(TextScanner scanner) {
        return scanner.isAt(BULLET) || scanner.isAt(NUMBER);
    }

    /** Whether an attribute list has the line for itself, or begins there and ends at another line's end. */
    public static boolean isAttributeList(TextScanner scanner) {
        return attributeListEnd(scanner) >= 0;
    }

    /** Where such a list's closing brace stands, or -1. */
    public static int attributeListEnd(TextScanner scanner) {
        var match = scanner.check(BEFORE_BRACE);
        if (match == null) {
            return -1;
        }
        int closing = AttributeList.closing(scanner.text, match.end());
        return closing > match.end() && isLineEnd(scanner, closing + 1) ? closing : -1;
    }

    /** Whether only white space follows before a line end. */
    public static boolean isLineEnd(TextScanner scanner, int from) {
        return blankEnd(scanner, from) > from;
    }

    /** Whether a block element's start or end tag begins the line, indented by three spaces at most. */
    public static boolean isBlockTag(TextScanner scanner) {
        var match = scanner.check(BEFORE_TAG);
        return match != null && isBlockTag(scanner, match.end());
    }

    private static boolean isBlockTag(TextScanner scanner, int from) {
        MappedText text = scanner.text;
        boolean end = from < text.length() && text.charAt(from) == '/';
        int nameFrom = end ? from + 1 : from;
        int nameTo = HtmlTag.nameEnd(text, nameFrom);
        if (nameTo == nameFrom || isRunning(text, nameFrom, nameTo)) {
            return false;
        }
        int i = nameTo;
        while (end && i < text.length() && MappedText.isSpace(text.charAt(i))) {
            i++;
        }
        return !end || (i < text.length() && text.charAt(i) == '>');
    }

    /** kramdown looks for the name of such an element and a word's end after it, and at the case of its letters. */
    private static boolean isRunning(MappedText text, int from, int to) {
        int end = from;
        while (end < to && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return RUNNING.contains(text.subSequence(from, end).toString());
    }

    /** Whether a paragraph, quote or item can't go on with this line. */
    public static boolean endsLazyText(TextScanner scanner) {
        return scanner.isAtEnd()
                || isBlank(scanner)
                || isAttributeList(scanner)
                || isBlockEnd(scanner)
                || isBlockTag(scanner);
    }
}
