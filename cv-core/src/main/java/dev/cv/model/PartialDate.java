package dev.cv.model;

import java.util.OptionalInt;

/**
 * A year, perhaps with its month and day.
 *
 * @param year the year, as in 1943
 * @param month 1 to 12, where it is known
 * @param day 1 to 31, where it is known; only with a month
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day) {

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

    /** ISO 8601 with reduced precision: {@code 1943}, {@code 1943-05} or {@code 1943-05-09}. */
    @Override
    public String toString() {
        StringBuilder iso = new StringBuilder().append(year);
        month.ifPresent(m -> iso.append(m < 10 ? "-0" : "-").append(m));
        day.ifPresent(d -> iso.append(d < 10 ? "-0" : "-").append(d));
        return iso.toString();
    }
}
