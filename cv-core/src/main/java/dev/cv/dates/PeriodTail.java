package dev.cv.dates;

import dev.cv.vocabulary.DateWord.Role;
import java.util.Optional;

/**
 * What stands behind a period: a duration, and whether its end is still to come.
 *
 * @param duration the duration as written, without its brackets
 * @param next the index behind it
 */
record PeriodTail(boolean expected, Optional<String> duration, int next) {

    private static final int MOST_GROUPS = 2;

    /**
     * The tail that begins at an index, as long as it gets; it may be empty.
     *
     * @param whole whether nothing else stands behind the period: words in brackets are a duration then, whatever they are
     */
    static PeriodTail read(DateTokens tokens, int from, boolean whole) {
        PeriodTail tail = new PeriodTail(false, Optional.empty(), from);
        int stated = tokens.isMark(from, '\u00B7') ? durationEnd(tokens, from + 1) : from;
        if (stated > from + 1) {
            return new PeriodTail(false, Optional.of(tokens.between(from + 1, stated)), stated);
        }
        for (int groups = 0; groups < MOST_GROUPS; groups++) {
            int at = tail.next;
            int word = tokens.skipMark(at, ',');
            int close = tokens.isMark(at, '(') ? closing(tokens, at + 1) : -1;
            if (tokens.is(word, Role.EXPECTED)) {
                tail = new PeriodTail(true, tail.duration, word + 1);
            } else if (close > 0 && tokens.is(at + 1, Role.EXPECTED)) {
                tail = new PeriodTail(true, tail.duration, close + 1);
            } else if (close > 0 && tail.duration.isEmpty() && (whole || durationEnd(tokens, at + 1) == close)) {
                tail = new PeriodTail(tail.expected, Optional.of(tokens.between(at + 1, close)), close + 1);
            }
        }
        return tail;
    }

    /** The index of the bracket that closes, with no other bracket before it; -1 where there is none. */
    private static int closing(DateTokens tokens, int from) {
        int at = from;
        while (at < tokens.size() && !tokens.isAnyMark(at, "()")) {
            at++;
        }
        return tokens.isMark(at, ')') ? at : -1;
    }

    /** Behind {@code 4 yrs 2 mos}; the index itself where there is no duration. */
    private static int durationEnd(DateTokens tokens, int from) {
        int at = from;
        while (tokens.small(at) > 0 && tokens.is(at + 1, Role.DURATION)) {
            at += 2;
        }
        return at;
    }
}
