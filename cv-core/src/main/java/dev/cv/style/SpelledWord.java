package dev.cv.style;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word that may be looked up.
 *
 * @param text its letters, with apostrophes inside
 * @param start where it begins in the passage
 * @param opens whether it is the first of a sentence, where any word has a capital
 * @param joined whether a hyphen follows, as in {@code Vertriebs-}
 */
record SpelledWord(String text, int start, boolean opens, boolean joined) {

    private static final Pattern PIECE =
            Pattern.compile("[^\\s\u2013\u2014\u2026,;()\\[\\]\u201C\u201D\u201E\u00AB\u00BB\"!?]+");
    private static final Pattern LETTERS = Pattern.compile(
            "(?<![\\p{L}\\p{M}])\\p{IsLatin}[\\p{IsLatin}\\p{M}]*(?:['\u2019]\\p{IsLatin}+)*(?![\\p{L}\\p{M}])");

    /** What has these is an address, a file, a version, a number or code. */
    private static final Pattern NO_WORDS =
            Pattern.compile(".*(?:[\\p{N}@_=<>{}$#+*^~|\\\\&%\uFFFC]|://|\\p{L}\\.\\p{L}|[^/]*/[^/]*/).*|[/.].*");

    private static final Pattern SHORT_FORM = Pattern.compile("\\p{L}{1,5}\\.");
    private static final String OPENING = ".!?:;\u201C\u201E\"(\u2013\u2014\u2026|\n";

    int end() {
        return start + text.length();
    }

    boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether a capital stands inside, as in names of things and in short forms. */
    boolean hasCapitalInside() {
        return text.codePoints().skip(1).anyMatch(Character::isUpperCase);
    }

    /** The words of a passage, in their order. */
    static List<SpelledWord> of(Passage passage) {
        List<SpelledWord> words = new ArrayList<>();
        String text = passage.text();
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            boolean plain = passage.isPlain(piece.start(), piece.end())
                    && !NO_WORDS.matcher(stripped(piece.group())).matches()
                    && !isShortForm(text, piece);
            if (plain) {
                addParts(piece, text, words);
            }
        }
        return words;
    }

    private static String stripped(String piece) {
        return piece.replaceAll("[.:'\u2019]+$", "");
    }

    /** As in {@code approx. 20}; one that ends a sentence is a word. */
    private static boolean isShortForm(String text, Matcher piece) {
        String rest = text.substring(piece.end()).strip();
        return SHORT_FORM.matcher(piece.group()).matches()
                && !rest.isEmpty()
                && !Character.isUpperCase(rest.codePointAt(0));
    }

    private static void addParts(Matcher piece, String text, List<SpelledWord> words) {
        Matcher letters = LETTERS.matcher(piece.group());
        while (letters.find()) {
            int start = piece.start() + letters.start();
            int end = piece.start() + letters.end();
            boolean joined = end < text.length() && text.charAt(end) == '-';
            words.add(new SpelledWord(letters.group(), start, opens(text, start), joined));
        }
    }

    private static boolean opens(String text, int start) {
        int at = start - 1;
        while (at >= 0 && text.charAt(at) == ' ') {
            at--;
        }
        return at < 0 || OPENING.indexOf(text.charAt(at)) >= 0;
    }
}
