package dev.cv.dates;

import dev.cv.model.PartialDate;
import dev.cv.model.Season;
import dev.cv.vocabulary.DateWord.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date without its year, which the other end of its period tells.
 *
 * @param month the month; 0 where it is not said
 * @param day the day, or another number that is all there is; 0 where there is none
 * @param next the index behind it
 */
record PartOfDate(Optional<Season> season, int month, int day, int next) {

    /** The parts of dates that may begin at an index, the longest first. */
    static List<PartOfDate> at(DateTokens tokens, int index) {
        List<PartOfDate> parts = new ArrayList<>();
        int start = PartialDateReader.articleEnd(tokens, index);
        int number = tokens.small(start);
        int month = tokens.month(start);
        if (number > 0) {
            int dayEnd = PartialDateReader.dayEnd(tokens, start + 1);
            parts.add(new PartOfDate(Optional.empty(), 0, number, dayEnd));
            int name = tokens.skip(dayEnd, Role.OF);
            if (tokens.month(name) > 0) {
                parts.add(new PartOfDate(Optional.empty(), tokens.month(name), number, name + 1));
            }
            if (tokens.isMark(start + 1, '.') && tokens.isGlued(start + 2) && tokens.small(start + 2) > 0) {
                int next = tokens.skipMark(start + 3, '.');
                parts.add(new PartOfDate(Optional.empty(), tokens.small(start + 2), number, next));
            }
        } else if (month > 0) {
            parts.add(new PartOfDate(Optional.empty(), month, 0, start + 1));
            if (tokens.small(start + 1) > 0) {
                int next = PartialDateReader.dayEnd(tokens, start + 2);
                parts.add(new PartOfDate(Optional.empty(), month, tokens.small(start + 1), next));
            }
        }
        YearPart.at(tokens, start)
                .ifPresent(part -> parts.add(new PartOfDate(Optional.empty(), part.firstMonth(), 0, part.next())));
        tokens.season(start).ifPresent(season -> parts.add(new PartOfDate(Optional.of(season), 0, 0, start + 1)));
        parts.sort(Comparator.comparingInt(PartOfDate::next).reversed());
        return parts;
    }

    /** Whether it is a season or a month in words. */
    boolean isWord() {
        return day == 0;
    }

    /** The date with the year of the end, and with its month where this is a day alone; empty where that makes no date. */
    Optional<PartialDate> before(FoundDate found) {
        PartialDate end = found.date();
        if (season.isPresent()) {
            return Optional.of(new PartialDate(end.year(), season, OptionalInt.empty(), OptionalInt.empty()));
        } else if (end.month().isEmpty()) {
            return Optional.empty();
        } else if (month > 0) {
            return PartialDateReader.date(end.year(), month, day);
        } else if (end.day().isPresent()) {
            return PartialDateReader.date(end.year(), end.month().getAsInt(), day);
        }
        // 05 – 08/2019: the number is a month if it can be an earlier one.
        boolean numbers = found.joint() == '/' || found.joint() == '.';
        return numbers && !found.yearFirst() && day < end.month().getAsInt()
                ? PartialDateReader.date(end.year(), day, 0)
                : Optional.empty();
    }

    /** Ends that leave out the month, which is that of the start: {@code March 2 – 5, 2019}. */
    List<FoundDate> endsInSameMonth(DateTokens tokens, int at) {
        int day = tokens.small(at);
        int year = tokens.skipMark(PartialDateReader.dayEnd(tokens, at + 1), ',');
        if (month == 0 || this.day == 0 || day == 0 || tokens.year(year) == 0) {
            return List.of();
        }
        return PartialDateReader.date(tokens.year(year), month, day).stream()
                .map(date -> new FoundDate(date, year + 1, /* yearFirst= */ false, '\0'))
                .toList();
    }

    /** Ends that leave out the year, which is that of the start where it stands first: {@code 2019年5月～8月}. */
    static List<FoundDate> endsOf(FoundDate start, DateTokens tokens, int at) {
        boolean inMonths = start.yearFirst() && start.date().month().isPresent();
        if (!inMonths || tokens.small(at) == 0 || !tokens.is(at + 1, Role.MONTH_MARK)) {
            return List.of();
        }
        int day = tokens.is(at + 3, Role.DAY_MARK) ? tokens.small(at + 2) : 0;
        return PartialDateReader.date(start.date().year(), tokens.small(at), day).stream()
                .map(date -> new FoundDate(date, day > 0 ? at + 4 : at + 2, /* yearFirst= */ true, '\0'))
                .toList();
    }
}
