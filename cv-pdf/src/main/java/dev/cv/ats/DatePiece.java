package dev.cv.ats;

import dev.cv.dates.DateTokens;
import dev.cv.vocabulary.DateWord;
import dev.cv.vocabulary.DateWord.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a text that may be part of a date.
 *
 * @param begin where it begins in the text
 * @param end where it ends there
 * @param meanings what it may do in a date, of a word
 */
record DatePiece(String text, int begin, int end, Set<DateWord> meanings) {

    /** Of a day, a month and a year: two, with a number behind each. */
    private static final int MOST_JOINTS = 4;

    private static final Pattern YEAR = Pattern.compile("1[0-9]{3}|2[01][0-9]{2}");
    private static final Pattern SMALL = Pattern.compile("\\d{1,2}");
    private static final Pattern DASH = Pattern.compile("[-\u2010-\u2015\u2212~\u301C\uFF5E\u2192/]+");
    private static final Pattern MONTH_FIRST = Pattern.compile("(?:\\d{1,2}[./-])?(\\d{1,2})[./-](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[./-](\\d{1,2})(?:[./-]\\d{1,2})?");
    private static final Set<Role> LINKING = Set.of(
            Role.FROM,
            Role.FROM_AFTER,
            Role.UNTIL_AFTER,
            Role.EXPECTED,
            Role.ARTICLE,
            Role.OF,
            Role.ORDINAL,
            Role.YEAR_MARK,
            Role.MONTH_MARK,
            Role.DAY_MARK);

    /** The pieces of a text; numbers that a point, a hyphen or a slash joins are one. */
    static List<DatePiece> of(String text) {
        DateTokens tokens = DateTokens.of(text);
        List<DatePiece> pieces = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            int last = at;
            while (last < at + MOST_JOINTS && isJoined(tokens, last) && (last == at || tokens.year(last) == 0)) {
                last += 2;
            }
            int begin = tokens.get(at).from();
            int end = tokens.get(last).to();
            pieces.add(new DatePiece(
                    text.substring(begin, end), begin, end, tokens.get(at).words()));
            at = last;
        }
        return pieces;
    }

    /** Not two years, which are two dates. */
    private static boolean isJoined(DateTokens tokens, int at) {
        return isShort(tokens, at)
                && tokens.isAnyMark(at + 1, "./-")
                && tokens.isGlued(at + 1)
                && tokens.isGlued(at + 2)
                && isShort(tokens, at + 2)
                && (tokens.year(at) == 0 || tokens.year(at + 2) == 0);
    }

    private static boolean isShort(DateTokens tokens, int at) {
        return at < tokens.size()
                && tokens.get(at).number() >= 0
                && tokens.get(at).digits() <= 4;
    }

    boolean isYear() {
        return YEAR.matcher(text).matches();
    }

    boolean isSmallNumber() {
        return SMALL.matcher(text).matches();
    }

    /** A date in numbers as {@code 2019-05}; empty where it is none. */
    String inNumbers() {
        Matcher first = YEAR_FIRST.matcher(text);
        Matcher last = MONTH_FIRST.matcher(text);
        if (first.matches()) {
            return first.group(1) + "-" + twoDigits(Integer.parseInt(first.group(2)));
        }
        return last.matches() ? last.group(2) + "-" + twoDigits(Integer.parseInt(last.group(1))) : "";
    }

    boolean isBetween() {
        return DASH.matcher(text).matches() || is(Role.TO) || is(Role.UNTIL);
    }

    boolean isLinking() {
        return text.equals(",")
                || text.equals(".")
                || meanings.stream().anyMatch(word -> LINKING.contains(word.role()));
    }

    boolean is(Role role) {
        return meanings.stream().anyMatch(meaning -> meaning.role() == role);
    }

    /** The number of a month, or 0. */
    int month() {
        return meanings.stream()
                .filter(word -> word.role() == Role.MONTH)
                .mapToInt(DateWord::number)
                .max()
                .orElse(0);
    }

    boolean isDated() {
        return isYear() || !inNumbers().isEmpty();
    }

    /** Whether it may stand in a period at all. */
    boolean fits() {
        return isDated()
                || isSmallNumber()
                || isBetween()
                || isLinking()
                || month() > 0
                || is(Role.SEASON)
                || is(Role.PRESENT);
    }

    static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
