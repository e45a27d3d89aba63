package dev.cv.dates;

import dev.cv.model.PartialDate;

/**
 * A date that begins at a place.
 *
 * @param last the same, or where it ends: the second year of {@code 2019/20}, the last month of a quarter
 * @param next the index behind it
 * @param yearFirst whether its year stands first
 * @param joint what parts its numbers; 0 where it has a word
 * @param year how its year is written
 */
record FoundDate(
        PartialDate date, PartialDate last, int next, boolean yearFirst, char joint, YearForm year, Doubt doubt) {

    FoundDate(PartialDate date, int next, boolean yearFirst, char joint) {
        this(date, date, next, yearFirst, joint, YearForm.FULL, Doubt.NONE);
    }

    /** Whether its year has two digits and nothing to say so. */
    boolean isShort() {
        return year == YearForm.BARE || year == YearForm.IN_NUMBERS;
    }

    /** {@code 2019/20}. */
    boolean isTwoYears() {
        return date.year() < last.year();
    }

    /** {@code 2011-12}: a month, as it was taken for one, with the number of the year after. */
    boolean mayBeSchoolYear() {
        return date.month().orElse(0) == (date.year() + 1) % 100;
    }

    /** Whether one period begins with this and ends with the other. */
    boolean fits(FoundDate end) {
        boolean sameForm = joint == 0 || joint != end.joint || isTwoYears() == end.isTwoYears();
        boolean dayOfEndsYear = year == YearForm.BARE && doubt == Doubt.DAY && end.year == YearForm.FULL;
        boolean numbers = year == YearForm.IN_NUMBERS || end.year == YearForm.IN_NUMBERS;
        return sameForm && !dayOfEndsYear && !(numbers && end.last.isBefore(date));
    }
}
