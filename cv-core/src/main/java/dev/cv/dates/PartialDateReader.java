package dev.cv.dates;

import dev.cv.model.PartialDate;
import dev.cv.model.Season;
import dev.cv.vocabulary.DateWord.Role;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a year, a season or a month of a year, or a day. (FORMAT.md, "Dates") */
final class PartialDateReader {

    /** What parts the numbers of a date. */
    private static final String JOINTS = "-/.";

    private final DateTokens tokens;
    private final List<Found> found = new ArrayList<>();

    private PartialDateReader(DateTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * A date that begins at a place.
     *
     * @param next the index behind it
     * @param yearFirst whether its year stands first
     * @param joint what parts its numbers; 0 where it has a word
     */
    record Found(PartialDate date, int next, boolean yearFirst, char joint) {}

    /** The date that a text is, in any language. */
    static Optional<PartialDate> read(String text) {
        if (text.length() > PeriodReader.MOST_CHARACTERS) {
            return Optional.empty();
        }
        DateTokens tokens = DateTokenizer.read(text);
        return at(tokens, 0).stream()
                .filter(date -> date.next == tokens.size())
                .map(Found::date)
                .findFirst();
    }

    /** The dates that may begin at an index, the longest first. */
    static List<Found> at(DateTokens tokens, int index) {
        PartialDateReader reader = new PartialDateReader(tokens);
        int start = articleEnd(tokens, index);
        if (tokens.year(start) > 0) {
            reader.addFromYear(start);
        } else if (tokens.small(start) > 0) {
            reader.addFromNumber(start);
        } else if (tokens.month(start) > 0) {
            reader.addFromMonth(start);
        } else {
            tokens.season(start).ifPresent(season -> reader.addFromSeason(season, start + 1));
        }
        reader.found.sort(Comparator.comparingInt(Found::next).reversed());
        return reader.found;
    }

    /** Behind what may stand before a date: {@code am}, {@code le}. */
    static int articleEnd(DateTokens tokens, int index) {
        return tokens.skip(tokens.skip(index, Role.ARTICLE), Role.ARTICLE);
    }

    /** Behind a day's ending: {@code 1er}, {@code 2nd}, {@code 2.}. */
    static int dayEnd(DateTokens tokens, int index) {
        boolean ending = tokens.isGlued(index) && (tokens.is(index, Role.ORDINAL) || tokens.isMark(index, '.'));
        return ending ? index + 1 : index;
    }

    private void addFromYear(int at) {
        int year = tokens.year(at);
        int next = tokens.skip(at + 1, Role.YEAR_MARK);
        add(year, 0, 0, next, true, '\0');
        int month = tokens.small(at + 2);
        if (tokens.isAnyMark(at + 1, JOINTS) && tokens.isGlued(at + 1) && tokens.isGlued(at + 2) && month > 0) {
            char joint = tokens.get(at + 1).mark();
            add(year, month, 0, at + 3, true, joint);
            boolean another = tokens.isMark(at + 3, joint) && tokens.isGlued(at + 3) && tokens.isGlued(at + 4);
            if (another && tokens.small(at + 4) > 0) {
                add(year, month, tokens.small(at + 4), at + 5, true, joint);
            }
        }
        int word = tokens.skipMark(next, ',');
        tokens.season(word).ifPresent(season -> add(year, season, word + 1));
        boolean numbered = tokens.small(word) > 0 && tokens.is(word + 1, Role.MONTH_MARK);
        int named = numbered ? tokens.small(word) : tokens.month(word);
        if (named > 0) {
            int behind = numbered ? word + 2 : word + 1;
            add(year, named, 0, behind, true, '\0');
            int day = tokens.small(behind);
            if (day > 0) {
                add(year, named, day, dayEnd(tokens, tokens.skip(behind + 1, Role.DAY_MARK)), true, '\0');
            }
        }
    }

    private void addFromNumber(int at) {
        int number = tokens.small(at);
        boolean joined = tokens.isAnyMark(at + 1, JOINTS) && tokens.isGlued(at + 1) && tokens.isGlued(at + 2);
        if (joined && tokens.year(at + 2) > 0) {
            add(
                    tokens.year(at + 2),
                    number,
                    0,
                    yearEnd(at + 2),
                    false,
                    tokens.get(at + 1).mark());
        }
        if (joined && tokens.small(at + 2) > 0 && tokens.isGlued(at + 3) && tokens.isGlued(at + 4)) {
            char joint = tokens.get(at + 1).mark();
            if (tokens.isMark(at + 3, joint) && tokens.year(at + 4) > 0) {
                addDayAndMonth(number, tokens.small(at + 2), at + 4, joint);
            }
        }
        int month = tokens.skip(dayEnd(tokens, at + 1), Role.OF);
        month = isJoint(month, '-') ? month + 1 : month;
        int year = tokens.month(month) > 0 ? beforeYear(month + 1) : month;
        if (tokens.month(month) > 0 && tokens.year(year) > 0) {
            add(tokens.year(year), tokens.month(month), number, yearEnd(year), false, '\0');
        }
    }

    /** With points the day stands first; with other marks it may be either, unless one of them can't be a month. */
    private void addDayAndMonth(int first, int second, int year, char joint) {
        boolean dayFirst = joint == '.' || first > 12 || first == second;
        if (dayFirst || second > 12) {
            add(tokens.year(year), dayFirst ? second : first, dayFirst ? first : second, year + 1, false, joint);
        }
    }

    private void addFromMonth(int at) {
        int month = tokens.month(at);
        int year = beforeYear(at + 1);
        if (tokens.year(year) > 0) {
            add(tokens.year(year), month, 0, yearEnd(year), false, '\0');
        }
        int day = tokens.small(at + 1);
        int behindDay = beforeYear(dayEnd(tokens, at + 2));
        if (day > 0 && tokens.year(behindDay) > 0) {
            add(tokens.year(behindDay), month, day, yearEnd(behindDay), false, '\0');
        }
    }

    private void addFromSeason(Season season, int at) {
        int at2 = beforeYear(at);
        int year = tokens.year(at2);
        if (year > 0) {
            add(year, season, yearEnd(at2));
            // A winter, a semester of two years: 2019/20, 2019/2020.
            boolean two = tokens.isMark(at2 + 1, '/')
                    && (tokens.year(at2 + 2) == year + 1
                            || (tokens.small(at2 + 2) > 0
                                    && tokens.get(at2 + 2).digits() == 2
                                    && tokens.small(at2 + 2) == (year + 1) % 100));
            if (two) {
                add(year, season, at2 + 3);
            }
        }
    }

    /** Behind what may stand between a month and its year: {@code de}, a comma, a joint. */
    private int beforeYear(int at) {
        if (isJoint(at, '-') || isJoint(at, '/')) {
            return at + 1;
        }
        return tokens.skip(tokens.skipMark(at, ','), Role.OF);
    }

    private boolean isJoint(int at, char mark) {
        return tokens.isMark(at, mark) && tokens.isGlued(at) && tokens.isGlued(at + 1);
    }

    private int yearEnd(int year) {
        return tokens.skip(year + 1, Role.YEAR_MARK);
    }

    private void add(int year, Season season, int next) {
        found.add(new Found(
                new PartialDate(year, Optional.of(season), OptionalInt.empty(), OptionalInt.empty()),
                next,
                false,
                '\0'));
    }

    private void add(int year, int month, int day, int next, boolean yearFirst, char joint) {
        date(year, month, day).ifPresent(date -> found.add(new Found(date, next, yearFirst, joint)));
    }

    /** The date, if the calendar has it; a month or a day that is 0 is none. */
    static Optional<PartialDate> date(int year, int month, int day) {
        boolean possible =
                month <= 12 && (day == 0 || day <= YearMonth.of(year, month).lengthOfMonth());
        return possible
                ? Optional.of(new PartialDate(
                        year,
                        month == 0 ? OptionalInt.empty() : OptionalInt.of(month),
                        day == 0 ? OptionalInt.empty() : OptionalInt.of(day)))
                : Optional.empty();
    }
}
