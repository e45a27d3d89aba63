package dev.cv.dates;

import dev.cv.model.PartialDate;
import dev.cv.model.Season;
import dev.cv.vocabulary.DateWord.Role;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a year, a season, a quarter or a month of a year, or a day. (FORMAT.md, "Dates") */
final class PartialDateReader {

    /** What parts the numbers of a date. */
    private static final String JOINTS = "-/.";

    private final DateTokens tokens;
    private final List<FoundDate> found = new ArrayList<>();

    private PartialDateReader(DateTokens tokens) {
        this.tokens = tokens;
    }

    /** The date that a text is, in any language. */
    static Optional<PartialDate> read(String text) {
        if (text.length() > PeriodReader.MOST_CHARACTERS) {
            return Optional.empty();
        }
        DateTokens tokens = DateTokenizer.read(text);
        return at(tokens, 0).stream()
                .filter(date -> date.next() == tokens.size() && date.year() != YearForm.IN_NUMBERS)
                .map(FoundDate::date)
                .findFirst();
    }

    /** The dates that may begin at an index, the longest first, of these the likeliest. */
    static List<FoundDate> at(DateTokens tokens, int index) {
        PartialDateReader reader = new PartialDateReader(tokens);
        int start = articleEnd(tokens, index);
        boolean kind = tokens.is(start - 1, Role.YEAR_KIND) && start > index;
        Optional<YearText> year = kind ? YearText.beside(tokens, start, YearForm.MARKED) : YearText.at(tokens, start);
        if (year.isPresent()) {
            reader.addFromYear(year.get());
        } else {
            YearPart.at(tokens, start).ifPresent(part -> reader.addFromPart(part, part.next()));
            YearText.ofTwo(tokens, start).ifPresent(reader::addTwoYears);
            reader.addFromNumber(start);
            reader.addFromMonth(start);
            tokens.season(start).ifPresent(season -> reader.addFromSeason(season, start + 1));
        }
        reader.found.sort(Comparator.comparingInt(FoundDate::next).reversed());
        return reader.found;
    }

    /** Behind what may stand before a date: {@code am}, {@code le}, {@code mid-}, {@code ~}, {@code FY}. */
    static int articleEnd(DateTokens tokens, int index) {
        int at = index;
        int before;
        do {
            before = at;
            at = tokens.skip(tokens.skip(tokens.skipMark(at, '~'), Role.ARTICLE), Role.YEAR_KIND);
            if (tokens.is(at, Role.ABOUT)) {
                at = isJoint(tokens, at + 1, '-') ? at + 2 : at + 1;
            }
        } while (at > before);
        return at;
    }

    /** Behind a day's ending: {@code 1er}, {@code 2nd}, {@code 2.}, {@code 1.er}. */
    static int dayEnd(DateTokens tokens, int index) {
        int at = tokens.isGlued(index) ? tokens.skipMark(index, '.') : index;
        return tokens.isGlued(at) ? tokens.skip(at, Role.ORDINAL) : at;
    }

    private void addFromYear(YearText year) {
        add(year, 0, 0, year.next(), true, '\0', Doubt.NONE);
        boolean monthFirst = tokens.isMark(year.next(), '-') && !tokens.habits().hyphenJoinsYears();
        if (monthFirst) {
            addMonthInNumbers(year);
            addTwoYears(year);
        } else {
            addTwoYears(year);
            addMonthInNumbers(year);
        }
        addWordBehind(year);
    }

    private void addMonthInNumbers(YearText year) {
        int at = year.next();
        boolean joined = tokens.isAnyMark(at, JOINTS) && tokens.isGlued(at) && tokens.isGlued(at + 1);
        int month = tokens.small(at + 1);
        if (!joined || month == 0 || year.form() != YearForm.FULL) {
            return;
        }
        char joint = tokens.get(at).mark();
        boolean maybeYears = joint == '-' && tokens.twoDigits(at + 1) > year.number() % 100;
        add(year, month, 0, at + 2, true, joint, maybeYears ? Doubt.MONTH : Doubt.NONE);
        if (isJoint(tokens, at + 2, joint) && tokens.small(at + 3) > 0) {
            add(year, month, tokens.small(at + 3), at + 4, true, joint, Doubt.NONE);
        }
    }

    /** {@code 2019/20}; where it can be a month, a slash stands in two years only if they are neighbours. */
    private void addTwoYears(YearText first) {
        first.second(tokens).ifPresent(second -> {
            char joint = tokens.get(first.next()).mark();
            int month = tokens.twoDigits(first.next() + 1);
            boolean maybeMonth = month >= 1 && month <= 12 && first.form() == YearForm.FULL;
            if (!maybeMonth || joint != '/' || second.number() == first.number() + 1) {
                found.add(new FoundDate(
                        year(first.number()),
                        year(second.number()),
                        second.next(),
                        true,
                        joint,
                        first.form(),
                        maybeMonth ? Doubt.YEARS : Doubt.NONE));
            }
        });
    }

    /** {@code 2019 Summer}, {@code 2019Q3}, {@code 2019 May 2}, {@code 2019年5月2日}. */
    private void addWordBehind(YearText year) {
        int word = isJoint(tokens, year.next(), '-') || isJoint(tokens, year.next(), '/')
                ? year.next() + 1
                : tokens.skip(tokens.skipMark(year.next(), ','), Role.ARTICLE);
        YearPart.at(tokens, word).ifPresent(part -> add(year, part, part.next()));
        tokens.season(word).ifPresent(season -> add(year, season, word + 1));
        boolean numbered = tokens.small(word) > 0 && tokens.is(word + 1, Role.MONTH_MARK);
        int named = numbered ? tokens.small(word) : tokens.month(word);
        if (named > 0) {
            int behind = numbered ? word + 2 : word + 1;
            add(year, named, 0, behind, true, '\0', Doubt.NONE);
            int day = tokens.small(behind);
            if (day > 0) {
                int next = dayEnd(tokens, tokens.skip(behind + 1, Role.DAY_MARK));
                add(year, named, day, next, true, '\0', Doubt.NONE);
            }
        }
    }

    private void addFromPart(YearPart part, int next) {
        YearText.beside(tokens, beforeYear(next), YearForm.BARE).ifPresent(year -> add(year, part, year.next()));
    }

    private void addFromNumber(int at) {
        int both = tokens.yearAndMonth(at);
        if (both > 0) {
            YearText year = new YearText(both / 100, at + 1, YearForm.IN_NUMBERS);
            add(year, both % 100, 0, at + 1, true, '\0', Doubt.NONE);
        }
        int number = tokens.small(at);
        if (number == 0) {
            return;
        }
        boolean joined = tokens.isAnyMark(at + 1, JOINTS) && tokens.isGlued(at + 1) && tokens.isGlued(at + 2);
        char joint = joined ? tokens.get(at + 1).mark() : '\0';
        if (joined) {
            yearOfNumbers(at + 2, joint)
                    .ifPresent(year -> add(year, number, 0, year.next(), false, joint, year.doubt()));
        }
        if (joined && tokens.small(at + 2) > 0 && isJoint(tokens, at + 3, joint)) {
            yearOfNumbers(at + 4, joint).ifPresent(year -> addDayAndMonth(number, tokens.small(at + 2), year, joint));
        } else if (isOrdinal(at) && tokens.small(at + 2) > 0 && isOrdinal(at + 2)) {
            YearText.at(tokens, at + 4).ifPresent(year -> addDayAndMonth(number, tokens.small(at + 2), year, '.'));
        }
        int name = tokens.skip(dayEnd(tokens, at + 1), Role.OF);
        int month = isJoint(tokens, name, '-') ? name + 1 : name;
        if (tokens.month(month) > 0) {
            YearText.beside(tokens, beforeYear(month + 1), YearForm.BARE)
                    .ifPresent(year -> add(year, tokens.month(month), number, year.next(), false, '\0', Doubt.NONE));
        }
    }

    /** Whether a point belongs to a number, be there a space behind it or not: {@code 31. 12. 2020}. */
    private boolean isOrdinal(int at) {
        return tokens.isMark(at + 1, '.') && tokens.isGlued(at + 1);
    }

    /** The year behind the numbers of a date; with a hyphen two digits are none. */
    private Optional<YearText> yearOfNumbers(int at, char joint) {
        return joint == '-' ? YearText.at(tokens, at) : YearText.beside(tokens, at, YearForm.IN_NUMBERS);
    }

    /**
     * With points the day stands first; with other marks it may be either, unless one of them can't be a month or other dates
     * show it. Where they don't, only the year is certain.
     */
    private void addDayAndMonth(int first, int second, YearText year, char joint) {
        Habits habits = tokens.habits();
        boolean onlyDayFirst = habits.dayFirst() && !habits.monthFirst();
        boolean onlyMonthFirst = habits.monthFirst() && !habits.dayFirst();
        boolean dayFirst = joint == '.' || first > 12 || first == second || (onlyDayFirst && second <= 12);
        if (dayFirst || second > 12 || onlyMonthFirst) {
            int month = dayFirst ? second : first;
            add(year, month, dayFirst ? first : second, year.next(), false, joint, Doubt.NONE);
        } else {
            add(year, 0, 0, year.next(), false, joint, Doubt.ORDER);
        }
    }

    private void addFromMonth(int at) {
        int month = tokens.month(at);
        if (month == 0) {
            return;
        }
        YearText.beside(tokens, beforeYear(at + 1), YearForm.BARE)
                .ifPresent(year -> add(year, month, 0, year.next(), false, '\0', year.doubt()));
        int day = tokens.small(at + 1);
        if (day > 0) {
            YearText.at(tokens, beforeYear(dayEnd(tokens, at + 2)))
                    .ifPresent(year -> add(year, month, day, year.next(), false, '\0', Doubt.NONE));
        }
    }

    /** A winter and a semester may have two years, of which the first is theirs: {@code 2019/20}, {@code 2019/2020}. */
    private void addFromSeason(Season season, int at) {
        Optional<YearText> found = YearText.beside(tokens, beforeYear(at), YearForm.BARE);
        if (found.isEmpty()) {
            return;
        }
        YearText year = found.get();
        add(year, season, year.next());
        year.second(tokens)
                .filter(second -> second.number() == year.number() + 1)
                .ifPresent(second -> add(year, season, second.next()));
    }

    /** Behind what may stand between a month and its year: {@code de}, a comma, a joint. */
    private int beforeYear(int at) {
        if (isJoint(tokens, at, '-') || isJoint(tokens, at, '/')) {
            return at + 1;
        }
        return tokens.skip(tokens.skipMark(at, ','), Role.OF);
    }

    private static boolean isJoint(DateTokens tokens, int at, char mark) {
        return tokens.isMark(at, mark) && tokens.isGlued(at) && tokens.isGlued(at + 1);
    }

    private void add(YearText year, Season season, int next) {
        PartialDate date =
                new PartialDate(year.number(), Optional.of(season), OptionalInt.empty(), OptionalInt.empty());
        found.add(new FoundDate(date, date, next, false, '\0', year.form(), Doubt.NONE));
    }

    private void add(YearText year, YearPart part, int next) {
        Optional<PartialDate> first = date(year.number(), part.firstMonth(), 0);
        Optional<PartialDate> last = date(year.number(), part.lastMonth(), 0);
        found.add(new FoundDate(first.orElseThrow(), last.orElseThrow(), next, false, '\0', year.form(), Doubt.NONE));
    }

    private void add(YearText year, int month, int day, int next, boolean yearFirst, char joint, Doubt doubt) {
        date(year.number(), month, day)
                .ifPresent(date -> found.add(new FoundDate(date, date, next, yearFirst, joint, year.form(), doubt)));
    }

    private static PartialDate year(int year) {
        return new PartialDate(year, OptionalInt.empty(), OptionalInt.empty());
    }

    /** Java's own years bring the formats of all dates with them, which takes its time. */
    private static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    /** The date, if the calendar has it; a month or a day that is 0 is none. */
    static Optional<PartialDate> date(int year, int month, int day) {
        boolean possible = month <= 12 && (day == 0 || day <= Month.of(month).length(isLeap(year)));
        return possible
                ? Optional.of(new PartialDate(
                        year,
                        month == 0 ? OptionalInt.empty() : OptionalInt.of(month),
                        day == 0 ? OptionalInt.empty() : OptionalInt.of(day)))
                : Optional.empty();
    }
}
