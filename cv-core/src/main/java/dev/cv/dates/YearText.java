package dev.cv.dates;

import dev.cv.vocabulary.DateWord.Role;
import java.util.Optional;

/**
 * A year as written.
 *
 * @param next the index behind it
 */
record YearText(int number, int next, YearForm form) {

    /** Of two digits the first that are taken for years of the twentieth century. */
    private static final int FIRST_OF_LAST_CENTURY = 40;

    /** No period that is written with two digits at its end is longer. */
    private static final int MOST_YEARS = 50;

    /** A year that stands for itself: {@code 2019}, {@code '19}, {@code 平成27年}. */
    static Optional<YearText> at(DateTokens tokens, int index) {
        if (tokens.year(index) > 0) {
            return Optional.of(new YearText(tokens.year(index), end(tokens, index), YearForm.FULL));
        }
        if (tokens.era(index) > 0) {
            boolean first = tokens.is(index + 1, Role.YEAR_MARK);
            int number = first ? 1 : tokens.yearOfEra(index + 1);
            return number == 0
                    ? Optional.empty()
                    : Optional.of(new YearText(
                            tokens.era(index) + number, first ? index + 2 : end(tokens, index + 1), YearForm.FULL));
        }
        boolean marked = tokens.isMark(index, '\'') && tokens.isGlued(index + 1);
        return marked ? ofTwoDigits(tokens, index + 1, YearForm.MARKED) : Optional.empty();
    }

    /** A year beside a word, which two digits may be, too: {@code Mar 19}, {@code FY19}. */
    static Optional<YearText> beside(DateTokens tokens, int index, YearForm ofTwoDigits) {
        return at(tokens, index).or(() -> ofTwoDigits(tokens, index, ofTwoDigits));
    }

    /** The first of two years without a mark, {@code 98–02}; it can be no day. */
    static Optional<YearText> ofTwo(DateTokens tokens, int index) {
        return tokens.twoDigits(index) < FIRST_OF_LAST_CENTURY
                ? Optional.empty()
                : ofTwoDigits(tokens, index, YearForm.IN_NUMBERS);
    }

    private static Optional<YearText> ofTwoDigits(DateTokens tokens, int index, YearForm form) {
        int digits = tokens.twoDigits(index);
        int century = digits < FIRST_OF_LAST_CENTURY ? 2000 : 1900;
        return digits < 0 ? Optional.empty() : Optional.of(new YearText(century + digits, end(tokens, index), form));
    }

    private static int end(DateTokens tokens, int index) {
        return tokens.skip(index + 1, Role.YEAR_MARK);
    }

    /** What its two digits could be, too: those of a day. */
    Doubt doubt() {
        boolean unmarked = form == YearForm.BARE || form == YearForm.IN_NUMBERS;
        return unmarked && number % 100 >= 1 && number % 100 <= 31 ? Doubt.DAY : Doubt.NONE;
    }

    /** The later year behind a dash or a slash, with two digits, {@code 2019–20}, or the next one, {@code 2019/2020}. */
    Optional<YearText> second(DateTokens tokens) {
        int digits = tokens.twoDigits(next + 1);
        boolean last = next + 2 == tokens.size() || tokens.isMark(next + 2, ')');
        boolean glued = tokens.isGlued(next) && tokens.isGlued(next + 1);
        boolean third = isDash(tokens, next + 2) || isDash(tokens, next - 2);
        boolean neighbour = glued && !third && form == YearForm.FULL && tokens.year(next + 1) == number + 1;
        int years = neighbour ? 1 : Math.floorMod(digits - number, 100);
        boolean found = neighbour || (digits >= 0 && (glued || last) && years > 0 && years <= MOST_YEARS);
        return found && tokens.isAnyMark(next, DateTokens.DASHES + "/")
                ? Optional.of(new YearText(number + years, end(tokens, next + 1), form))
                : Optional.empty();
    }

    /** Whether a dash joins two years without spaces. */
    private static boolean isDash(DateTokens tokens, int index) {
        return tokens.isAnyMark(index, DateTokens.DASHES) && tokens.isGlued(index + 1);
    }
}
