package dev.cv.dates;

import dev.cv.vocabulary.DateWord.Role;
import java.util.Optional;

/**
 * A quarter or a half of a year, by its number.
 *
 * @param firstMonth 1 to 12
 * @param lastMonth 1 to 12
 * @param next the index behind it
 */
record YearPart(int firstMonth, int lastMonth, int next) {

    /** {@code Q3}, {@code 3Q}, {@code 3rd quarter}, {@code H1}. */
    static Optional<YearPart> at(DateTokens tokens, int index) {
        int at = tokens.skip(index, Role.ARTICLE);
        return of(tokens, at, Role.QUARTER, 4).or(() -> of(tokens, at, Role.HALF, 2));
    }

    private static Optional<YearPart> of(DateTokens tokens, int at, Role role, int parts) {
        boolean wordFirst = tokens.is(at, role);
        int number = tokens.small(wordFirst ? at + 1 : at);
        int word = wordFirst ? at : PartialDateReader.dayEnd(tokens, at + 1);
        if (number < 1 || number > parts || !tokens.is(word, role)) {
            return Optional.empty();
        }
        int months = 12 / parts;
        return Optional.of(new YearPart((number - 1) * months + 1, number * months, wordFirst ? at + 2 : word + 1));
    }
}
