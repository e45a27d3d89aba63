package dev.cv.truth;

import dev.cv.model.PartialDate;
import dev.cv.model.Period;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A time in months, as early and as late as what is known of it allows; months count from the year 0, and both ends belong
 * to it.
 *
 * @param earliestStart the first month it may have begun in
 * @param latestStart the last one
 * @param earliestEnd the first month it may have ended in
 * @param latestEnd the last one
 */
public record MonthSpan(int earliestStart, int latestStart, int earliestEnd, int latestEnd) {

    private static final int YEAR = 12;

    /** The time; empty where its start is not known. One that goes on ends today. */
    public static Optional<MonthSpan> of(Period period, LocalDate today) {
        if (period.start().isEmpty()) {
            return Optional.empty();
        }
        PartialDate start = period.start().get();
        int now = month(today);
        int first = first(start);
        int last = last(start);
        int earliestEnd = period.end().map(MonthSpan::first).orElse(now);
        int latestEnd = period.end().map(MonthSpan::last).orElse(now);
        return latestEnd < first
                ? Optional.empty()
                : Optional.of(new MonthSpan(first, Math.min(last, latestEnd), Math.max(earliestEnd, first), latestEnd));
    }

    /** The month of a day. */
    static int month(LocalDate day) {
        return day.getYear() * YEAR + day.getMonthValue() - 1;
    }

    private static int first(PartialDate date) {
        return date.year() * YEAR + (date.month().isPresent() ? date.month().getAsInt() - 1 : 0);
    }

    private static int last(PartialDate date) {
        return date.year() * YEAR + (date.month().isPresent() ? date.month().getAsInt() - 1 : YEAR - 1);
    }

    /** The fewest months that it took, the last one not counted. */
    int fewest() {
        return Math.max(0, earliestEnd - latestStart);
    }

    /** The most months that it took, first and last counted. */
    int most() {
        return latestEnd - earliestStart + 1;
    }

    /** Whether both ends are known to the month. */
    boolean isExact() {
        return earliestStart == latestStart && earliestEnd == latestEnd;
    }

    /** How many months both have for certain. */
    int overlap(MonthSpan other) {
        return Math.max(0, Math.min(earliestEnd, other.earliestEnd) - Math.max(latestStart, other.latestStart) + 1);
    }
}
