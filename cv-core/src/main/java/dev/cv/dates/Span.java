package dev.cv.dates;

import dev.cv.model.PartialDate;
import java.util.Optional;

/**
 * Start and end as understood.
 *
 * @param start when it began; empty where that isn't said
 * @param end when it ended; a single date is both; empty while it goes on
 * @param present whether it goes on
 * @param expected whether the end is still to come
 * @param duration the duration that is stated, as written
 * @param doubt what else it could mean
 * @param startText the start as written; empty where there is none
 * @param endText the end as written; empty where there is none
 */
public record Span(
        Optional<PartialDate> start,
        Optional<PartialDate> end,
        boolean present,
        boolean expected,
        Optional<String> duration,
        Doubt doubt,
        String startText,
        String endText) {

    /** With neither start nor end. */
    static final Span UNREAD =
            new Span(Optional.empty(), Optional.empty(), false, false, Optional.empty(), Doubt.NONE, "", "");

    /** From a date on. */
    static Span from(FoundDate start, Doubt doubt, String startText, String endText) {
        Optional<PartialDate> date = Optional.of(start.date());
        return new Span(date, Optional.empty(), true, false, Optional.empty(), doubt, startText, endText);
    }

    Span and(PeriodTail tail) {
        return new Span(
                start,
                end,
                present,
                expected || tail.expected(),
                tail.duration().or(() -> duration),
                doubt,
                startText,
                endText);
    }

    /** Whether it is more than one date: it has two, or goes on, or says when it ended. */
    public boolean isRange() {
        return present || start.isEmpty() || !start.equals(end);
    }
}
