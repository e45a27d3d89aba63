package dev.cv.dates;

import dev.cv.vocabulary.DateWord;
import dev.cv.vocabulary.DateWord.Role;
import dev.cv.vocabulary.DateWords;
import dev.cv.vocabulary.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes text apart into numbers, words and marks, the longest words that mean something in dates first. */
final class DateTokenizer {

    private static final int MOST_DIGITS = 8;

    /** So many characters more than in the dictionary a word may have, where spaces are doubled. */
    private static final int SPACES = 4;

    private static final char PROLONGED_SOUND = '\u30FC'; // written for a dash, too

    private final DateWords words;
    private final FoldedText text;
    private final CharSequence folded;
    private final List<DateToken> tokens = new ArrayList<>();

    private DateTokenizer(FoldedText text, DateWords words) {
        this.words = words;
        this.text = text;
        this.folded = text.folded();
    }

    /** Text in any language; the other languages are loaded only where English doesn't do. */
    static DateTokens read(String text) {
        FoldedText folded = new FoldedText(text);
        DateTokenizer english = new DateTokenizer(folded, DateWords.english());
        if (english.read(/* whole= */ false)) {
            return new DateTokens(text, english.tokens);
        }
        DateTokenizer others = new DateTokenizer(folded, DateWords.in(text));
        others.read(/* whole= */ true);
        return new DateTokens(text, others.tokens);
    }

    /** Takes all pieces, or those before one that is of no use; whether there was none. */
    private boolean read(boolean whole) {
        boolean known = true;
        int at = 0;
        while (at < folded.length() && (known || whole)) {
            at = folded.charAt(at) == ' ' ? at + 1 : take(at);
            known &= tokens.isEmpty() || !last().isUnknown();
        }
        return known;
    }

    /** Adds the piece that begins here, and returns its end. */
    private int take(int at) {
        char c = folded.charAt(at);
        if (isDigit(c)) {
            int end = at;
            while (end < folded.length() && isDigit(folded.charAt(end))) {
                end++;
            }
            boolean small = end - at <= MOST_DIGITS;
            return add(at, end, small ? Integer.parseInt(folded, at, end, 10) : -1, Set.of(), '\0');
        } else if (c == PROLONGED_SOUND) {
            return add(at, at + 1, -1, Set.of(), '\u2013');
        } else if (isLetter(at)) {
            return takeWord(at);
        }
        boolean dash = c == '-' || c == '\u2013';
        int end = at + 1;
        while (dash && end < folded.length() && folded.charAt(end) == c) {
            end++;
        }
        boolean endsWord =
                (c == '.' || c == '\'') && isGlued(at) && !last().words().isEmpty();
        boolean endsYear = c == '\''
                && isGlued(at)
                && last().digits() == 4
                && end < folded.length()
                && isLetter(end); // 2019'dan beri
        if (endsYear || (endsWord && !(c == '\'' && isBeforeYear(end)))) {
            tokens.set(tokens.size() - 1, last().upTo(text.place(end)));
            return end;
        }
        return add(at, end, -1, Set.of(), c == '-' && end > at + 1 ? '\u2013' : plain(c));
    }

    /** Whether the apostrophe is that of {@code May'19}, not of {@code dall'11 maggio}. */
    private boolean isBeforeYear(int end) {
        boolean year = end < folded.length() && isDigit(folded.charAt(end));
        return year
                && last().words().stream().anyMatch(word -> word.role() == Role.MONTH || word.role() == Role.SEASON);
    }

    /** All brackets, apostrophes and arrows alike. */
    private static char plain(char c) {
        return switch (c) {
            case '[', '\u3010', '\u3014' -> '(';
            case ']', '\u3011', '\u3015' -> ')';
            case '`', '\u201B', '\u02BB' -> '\'';
            case '\u203A', '\u00BB', '\u21D2', '\u27A1', '\u27F6' -> '>';
            default -> c;
        };
    }

    private int takeWord(int at) {
        boolean wide = isWide(at);
        int letters = wide ? at : lettersEnd(at, /* alsoWide= */ false);
        int longest = wide
                ? words.longest()
                : words.longest(folded.subSequence(at, letters).toString());
        for (int end = longest == 0 ? at : Math.min(folded.length(), at + longest + SPACES); end > at; end--) {
            if (isEnd(end)) {
                Set<DateWord> meanings = words.meanings(Folding.keyOfFolded(folded, at, end));
                if (!meanings.isEmpty()) {
                    return add(at, end, -1, meanings, '\0');
                }
            }
        }
        return add(at, wide ? lettersEnd(at, /* alsoWide= */ true) : letters, -1, Set.of(), '\0');
    }

    private int lettersEnd(int at, boolean alsoWide) {
        int end = at;
        while (end < folded.length() && isLetter(end) && (alsoWide || !isWide(end))) {
            end++;
        }
        return end;
    }

    /** Whether a word may end here; those of Japanese and Chinese stand without spaces. */
    private boolean isEnd(int end) {
        return (end == folded.length() || !isLetter(end) || isWide(end) || isWide(end - 1)) && isLetter(end - 1);
    }

    private boolean isLetter(int at) {
        return Character.isLetter(folded.charAt(at)) || Character.isSurrogate(folded.charAt(at));
    }

    private boolean isWide(int at) {
        return isWide(folded.charAt(at));
    }

    /** Whether it is of a script whose words stand without spaces, or have endings that are words; Korean is folded to its letters. */
    static boolean isWide(char c) {
        boolean korean = (c >= '\u1100' && c <= '\u11FF') || (c >= '\uAC00' && c <= '\uD7A3');
        return korean || (c >= '\u3040' && (Character.isIdeographic(c) || c < '\u3100'));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean isGlued(int at) {
        return !tokens.isEmpty() && folded.charAt(at - 1) != ' ';
    }

    private DateToken last() {
        return tokens.get(tokens.size() - 1);
    }

    private int add(int at, int end, int number, Set<DateWord> meanings, char mark) {
        tokens.add(new DateToken(number, end - at, meanings, mark, isGlued(at), text.place(at), text.place(end)));
        return end;
    }
}
