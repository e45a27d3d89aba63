package dev.cv.html;

import dev.cv.vocabulary.DateWord;
import dev.cv.vocabulary.DateWords;
import dev.cv.vocabulary.Folding;
import dev.cv.vocabulary.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells after which spaces no line should end: within a date, between initials and a name, between a number and its
 * unit, behind a hyphen. The text stays as it is, so that it is read as it was written.
 */
public final class HardSpaces {

    /** No word that holds to another is longer, except names. */
    private static final int LONGEST = 24;

    private static final Pattern YEAR = Pattern.compile("(?:1[6-9]|20)\\d\\d(?!\\d).*");
    private static final Pattern DAY =
            Pattern.compile("(?:[12]?\\d|3[01])(?:\\.|" + WordList.anyOf("ordinal.also") + ")?,?");
    private static final Pattern INITIALS = Pattern.compile("[(\\[\u201C\u201E\u00AB\"]?(?:\\p{Lu}\\p{M}*\\.-?){1,4}");
    private static final Pattern NUMBER =
            Pattern.compile("[(~\u2248\u2264\u2265<>\u00B1+\u2212-]*\\d[\\d.,'\u2019/\u2013\u00D7x]*");
    private static final Pattern CLOSING = Pattern.compile("[.,;:!?)\\]\u201D\u2019\u00BB]+$");

    private static final Set<String> UNITS = Set.copyOf(WordList.of("measure"));

    private static final Set<String> BEFORE_NUMBERS = Set.copyOf(WordList.of("currency"));

    private final DateWords words;

    private HardSpaces(DateWords words) {
        this.words = words;
    }

    /** Those of a language, by its BCP 47 tag. */
    public static HardSpaces of(String language) {
        boolean english = language.isEmpty() || language.startsWith("en");
        return new HardSpaces(english ? DateWords.english() : DateWords.all());
    }

    /**
     * Whether the words on both sides of a space belong on one line.
     *
     * @param start where the first begins, at the latest
     * @param space the index of the space, or of the first of several
     * @param next where the second word begins
     */
    public boolean hold(String text, int start, int space, int next) {
        if (space > start && text.charAt(space - 1) == '-') {
            return true; // at a line's end a reader takes it for a hyphen that the line asked for, and joins the words
        }
        int end = next;
        while (end < text.length() && end - next < LONGEST && !isSpace(text.charAt(end))) {
            end++;
        }
        return space > start
                && space - start <= LONGEST
                && next < end
                && hold(text.substring(start, space), text.substring(next, end));
    }

    private boolean hold(String before, String after) {
        char first = after.charAt(0);
        char last = before.charAt(before.length() - 1);
        if (Character.isUpperCase(first)
                && last == '.'
                && INITIALS.matcher(before).matches()) {
            return true;
        } else if (isDigit(first) && BEFORE_NUMBERS.contains(before)) {
            return true;
        } else if (isDigit(first) && YEAR.matcher(after).matches()) {
            return Character.isLetter(before.charAt(0))
                    && (isDateWord(before, DateWord.Role.MONTH)
                            || isDateWord(before, DateWord.Role.SEASON)
                            || isDateWord(before, DateWord.Role.OF));
        } else if (isDigit(first) && DAY.matcher(plain(after)).matches()) {
            return Character.isLetter(before.charAt(0)) && isDateWord(before, DateWord.Role.MONTH);
        } else if (isDigit(before.charAt(0))
                && DAY.matcher(before).matches()
                && isDateWord(plain(after), DateWord.Role.MONTH)) {
            return true;
        }
        return NUMBER.matcher(before).matches() && (UNITS.contains(after) || UNITS.contains(plain(after)));
    }

    private boolean isDateWord(String word, DateWord.Role role) {
        StringBuilder folded = new StringBuilder();
        word.codePoints().forEach(point -> folded.append(Folding.fold(point)));
        return words.meanings(Folding.keyOfFolded(folded, 0, folded.length())).stream()
                .anyMatch(meaning -> meaning.role() == role);
    }

    private static String plain(String word) {
        return CLOSING.matcher(word).replaceFirst("");
    }

    /** The text in pieces that may stand on lines of their own, without the spaces between. */
    List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int piece = 0;
        int at = 0;
        while (at < text.length()) {
            int space = at;
            while (space < text.length() && !isSpace(text.charAt(space))) {
                space++;
            }
            int next = space;
            while (next < text.length() && isSpace(text.charAt(next))) {
                next++;
            }
            if (next == text.length() || !hold(text, at, space, next)) {
                pieces.add(text.substring(piece, space));
                piece = next;
            }
            at = next;
        }
        return pieces;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }
}
