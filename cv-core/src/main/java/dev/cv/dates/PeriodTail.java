package dev.cv.dates;

import dev.cv.vocabulary.DateWord.Role;
import java.util.Optional;

/** Reads what stands behind a period: a duration, and whether its end is still to come. */
final class PeriodTail {

    private static final String OPENING = "(";
    private static final int MOST_GROUPS = 2;

    private PeriodTail() {}

    /**
     * What stands behind a period.
     *
     * @param duration the duration as written, without its brackets
     */
    record Tail(boolean expected, Optional<String> duration) {

        Tail asExpected() {
            return new Tail(true, duration);
        }
    }

    /** The tail, where there is nothing else between two indices. */
    static Optional<Tail> read(DateTokens tokens, int from, int end) {
        Tail tail = new Tail(false, Optional.empty());
        int at = from;
        if (tokens.isMark(at, '\u00B7') && isDuration(tokens, at + 1, end)) {
            return Optional.of(new Tail(false, Optional.of(tokens.between(at + 1, end))));
        }
        for (int groups = 0; groups < MOST_GROUPS && at < end; groups++) {
            int word = tokens.skipMark(at, ',');
            if (tokens.is(word, Role.EXPECTED)) {
                tail = tail.asExpected();
                at = word + 1;
            } else if (tokens.isAnyMark(at, OPENING)) {
                int close = closing(tokens, at + 1);
                boolean expected = tokens.is(at + 1, Role.EXPECTED);
                if (close < 0 || close >= end || (!expected && tail.duration.isPresent())) {
                    return Optional.empty();
                }
                tail = expected
                        ? tail.asExpected()
                        : new Tail(tail.expected, Optional.of(tokens.between(at + 1, close)));
                at = close + 1;
            }
        }
        at = tokens.skipMark(at, '.');
        return at == end ? Optional.of(tail) : Optional.empty();
    }

    /** The index of the bracket that closes, with no other bracket before it; -1 where there is none. */
    static int closing(DateTokens tokens, int from) {
        int at = from;
        while (at < tokens.size() && !tokens.isAnyMark(at, "()")) {
            at++;
        }
        return tokens.isMark(at, ')') ? at : -1;
    }

    /** {@code 4 yrs 2 mos}. */
    private static boolean isDuration(DateTokens tokens, int from, int end) {
        int at = from;
        while (at < end && tokens.small(at) > 0 && tokens.is(at + 1, Role.DURATION)) {
            at += 2;
        }
        return at == end && at > from;
    }
}
