package dev.cv.vocabulary;

import dev.cv.model.Season;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a word does in a date.
 *
 * @param number of a month its number, 1 to 12; of an era the year before its first; else 0
 * @param season which season it is, of a season
 */
public record DateWord(Role role, int number, Optional<Season> season) {

    /** Written out, as is {@link #hashCode}: what Java makes for a record takes its time at first, and each run waits for it. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateWord word
                && role == word.role
                && number == word.number
                && season.equals(word.season);
    }

    @Override
    public int hashCode() {
        return (role.hashCode() * 31 + number) * 31 + season.hashCode();
    }

    /** What words do in dates. */
    public enum Role {
        MONTH,
        SEASON,
        /** {@code present}, {@code heute}: the period goes on. */
        PRESENT,
        /** Between start and end: {@code to}. */
        TO,
        /** Between start and end, or before an end alone: {@code until}. */
        UNTIL,
        /** Behind an end: {@code まで}. */
        UNTIL_AFTER,
        /** Before a start: {@code since}. */
        FROM,
        /** Before a start, with a colon: {@code Start: May 2019}. */
        FROM_LABEL,
        /** Before an end, with a colon: {@code End: May 2020}. */
        UNTIL_LABEL,
        /** Behind a start: {@code onwards}, {@code から}. */
        FROM_AFTER,
        /** The end is still to come. */
        EXPECTED,
        /** Before or behind the date when something was finished, and no part of what: {@code graduated 2019}. */
        COMPLETED,
        /** Before a date: {@code im Mai}, {@code le 2 mars}. */
        ARTICLE,
        /** Within a date: {@code mayo de 2019}. */
        OF,
        /** Right behind a day: {@code 1er}. */
        ORDINAL,
        /** Before a date that is not quite this one: {@code circa}, {@code mid}. */
        ABOUT,
        /** Before a year that doesn't begin in January: {@code FY}. */
        YEAR_KIND,
        /** Beside its number: {@code Q3}. */
        QUARTER,
        /** Beside its number: {@code H1}. */
        HALF,
        /** Before the number of a year that it has its own beginning for: {@code 平成}. */
        ERA,
        YEAR_MARK,
        MONTH_MARK,
        DAY_MARK,
        /** In a duration: {@code yrs}. */
        DURATION
    }
}
