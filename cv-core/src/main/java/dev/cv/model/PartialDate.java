package dev.cv.model;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A year, perhaps with its season, or with its month and day.
 *
 * @param year the year, as in 1943
 * @param season the season, where that is said instead of a month
 * @param month 1 to 12, where it is known
 * @param day 1 to 31, where it is known; only with a month
 */
public record PartialDate(int year, Optional<Season> season, OptionalInt month, OptionalInt day) {

    /** How much is known of a date. */
    public enum Precision {
        YEAR,
        SEASON,
        MONTH,
        DAY
    }

    /** A year, perhaps with its month and day. */
    public PartialDate(int year, OptionalInt month, OptionalInt day) {
        this(year, Optional.empty(), month, day);
    }

    /** How much is known. */
    public Precision precision() {
        if (season.isPresent()) {
            return Precision.SEASON;
        }
        return month.isEmpty() ? Precision.YEAR : day.isEmpty() ? Precision.MONTH : Precision.DAY;
    }

    /** Whether it is earlier for certain: 1943 is before May 1944, but not before May 1943. */
    public boolean isBefore(PartialDate other) {
        if (year != other.year) {
            return year < other.year;
        }
        if (month.isEmpty() || other.month.isEmpty()) {
            return false;
        }
        if (month.getAsInt() != other.month.getAsInt()) {
            return month.getAsInt() < other.month.getAsInt();
        }
        return day.isPresent() && other.day.isPresent() && day.getAsInt() < other.day.getAsInt();
    }

    /** Written out, as is {@link #hashCode}: what Java makes for a record takes its time at first, and each run waits for it. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate date
                && year == date.year
                && season.equals(date.season)
                && month.equals(date.month)
                && day.equals(date.day);
    }

    @Override
    public int hashCode() {
        return ((year * 31 + season.hashCode()) * 31 + month.hashCode()) * 31 + day.hashCode();
    }

    /**
     * ISO 8601 with reduced precision: {@code 1943}, {@code 1943-05} or {@code 1943-05-09}; of a season, for which it has no
     * form, the year.
     */
    @Override
    public String toString() {
        StringBuilder iso = new StringBuilder().append(year);
        month.ifPresent(m -> iso.append(m < 10 ? "-0" : "-").append(m));
        day.ifPresent(d -> iso.append(d < 10 ? "-0" : "-").append(d));
        return iso.toString();
    }
}
