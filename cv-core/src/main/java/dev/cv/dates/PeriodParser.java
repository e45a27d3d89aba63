package dev.cv.dates;

import dev.cv.model.PartialDate;
import dev.cv.vocabulary.DateWord.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds out what start and end the pieces of a text say. (FORMAT.md, "Dates") */
final class PeriodParser {

    private final DateTokens tokens;
    private final boolean whole;
    private final List<Reading> readings = new ArrayList<>();

    private PeriodParser(DateTokens tokens, boolean whole) {
        this.tokens = tokens;
        this.whole = whole;
    }

    /**
     * A period that begins at an index.
     *
     * @param next the index behind it
     */
    record Reading(Span span, int next) {

        private Reading and(PeriodTail tail) {
            return new Reading(span.and(tail), tail.next());
        }
    }

    /** What all pieces say together; empty where they are no period. */
    static Optional<Span> parse(DateTokens tokens) {
        return readings(tokens, 0, /* whole= */ true).stream()
                .filter(reading -> tokens.skipAnyMark(reading.next, ".:") == tokens.size())
                .map(Reading::span)
                .findFirst();
    }

    /** Whether all pieces say together where a period goes from its start: {@code until March 2019}, {@code – present}. */
    static boolean isEnd(DateTokens tokens) {
        int end = new PeriodParser(tokens, /* whole= */ true).separatorEnd(0);
        boolean present = tokens.is(end, Role.PRESENT) && end + 1 == tokens.size();
        return end > 0
                && (present
                        || PartialDateReader.at(tokens, end).stream().anyMatch(date -> date.next() == tokens.size()));
    }

    /**
     * The periods that may begin at an index, the likeliest first.
     *
     * @param whole whether nothing else stands in the text
     */
    static List<Reading> readings(DateTokens tokens, int from, boolean whole) {
        if (!tokens.isMark(from, '(')) {
            return readingsWithoutBrackets(tokens, from, whole);
        }
        return readingsWithoutBrackets(tokens, from + 1, whole).stream()
                .filter(reading -> tokens.isMark(reading.next, ')'))
                .map(reading -> reading.and(PeriodTail.read(tokens, reading.next + 1, whole)))
                .toList();
    }

    private static List<Reading> readingsWithoutBrackets(DateTokens tokens, int from, boolean whole) {
        int expected = tokens.skip(from, Role.EXPECTED);
        PeriodParser parser = new PeriodParser(tokens, whole);
        parser.read(expected > from ? tokens.skipMark(expected, ':') : from);
        return expected == from
                ? parser.readings
                : parser.readings.stream()
                        .map(reading -> reading.and(new PeriodTail(true, Optional.empty(), reading.next)))
                        .toList();
    }

    private void read(int at) {
        int until = tokens.skip(at, Role.UNTIL, Role.UNTIL_LABEL);
        if (until > at) {
            PartialDateReader.at(tokens, until).forEach(date -> until(date, until));
        }
        int completed = tokens.skip(at, Role.COMPLETED);
        if (completed > at) {
            int done = tokens.skipMark(completed, ':');
            PartialDateReader.at(tokens, done).forEach(date -> alone(date, done, /* since= */ false));
        }
        int first = tokens.skip(at, Role.FROM, Role.FROM_LABEL);
        for (FoundDate start : PartialDateReader.at(tokens, first)) {
            from(start, first);
            alone(start, first, first > at);
        }
        fromPart(first);
    }

    private void until(FoundDate date, int at) {
        add(Optional.empty(), "", date, at, date.doubt(), /* expected= */ false);
    }

    private void alone(FoundDate date, int at, boolean since) {
        if (tokens.is(date.next(), Role.UNTIL_AFTER)) {
            until(date, at);
            return;
        }
        int next = tokens.skip(date.next(), Role.FROM_AFTER);
        if (since || next > date.next()) {
            add(Span.from(date, date.doubt(), text(at, date), ""), tail(next));
        } else if (date.year() != YearForm.IN_NUMBERS || date.isTwoYears()) {
            Optional<PartialDate> start = Optional.of(date.date());
            Optional<PartialDate> end = Optional.of(date.last());
            add(new Span(start, end, false, false, Optional.empty(), date.doubt(), text(at, date), ""), tail(next));
        }
    }

    /** From a whole date to another, to the present, or to nothing. */
    private void from(FoundDate start, int at) {
        int separator = tokens.skip(start.next(), Role.FROM_AFTER);
        int next = separatorEnd(separator);
        addPresent(start, at, next);
        addExpectedEnd(start, at);
        boolean interval = tokens.isMark(start.next(), '/') && start.yearFirst();
        if (next > start.next() || interval) {
            int first = interval ? start.next() + 1 : next;
            int end = tokens.skip(first, Role.EXPECTED);
            List<FoundDate> ends = PartialDateReader.at(tokens, end);
            for (FoundDate found : ends.isEmpty() ? PartOfDate.endsOf(start, tokens, end) : ends) {
                if (start.fits(found) && (!interval || found.yearFirst())) {
                    Doubt doubt = Doubt.of(start, found);
                    add(Optional.of(start.date()), text(at, start), found, end, doubt, end > first);
                }
            }
        }
        if (tokens.isAnyMark(separator, DateTokens.DASHES)) {
            String dash = tokens.between(separator, separator + 1);
            add(Span.from(start, Doubt.OPEN, text(at, start), dash), tail(separator + 1));
        }
    }

    /** The word for the present may stand in brackets; without anything before it, it must end the text or a part of it. */
    private void addPresent(FoundDate start, int at, int next) {
        boolean brackets = tokens.isMark(next, '(') && tokens.isMark(next + 2, ')');
        int present = brackets ? next + 1 : tokens.skipAnyMark(next, ",/");
        boolean separated = brackets || next > start.next() || tokens.isMark(next, '/') || tokens.isGlued(present);
        if (tokens.is(present, Role.PRESENT) && (whole || separated || !tokens.isWord(present + 1))) {
            Span span = Span.from(start, start.doubt(), text(at, start), tokens.between(present, present + 1));
            add(span, tail(brackets ? present + 2 : present + 1));
        }
    }

    /** {@code 2015 (expected 2019)}. */
    private void addExpectedEnd(FoundDate start, int at) {
        int end = start.next() + 2;
        if (tokens.isMark(start.next(), '(') && tokens.is(end - 1, Role.EXPECTED)) {
            for (FoundDate found : PartialDateReader.at(tokens, end)) {
                if (tokens.isMark(found.next(), ')') && start.fits(found)) {
                    Doubt doubt = Doubt.of(start, found);
                    Optional<PartialDate> last = Optional.of(found.last());
                    Span span = new Span(
                            Optional.of(start.date()),
                            last,
                            false,
                            true,
                            Optional.empty(),
                            doubt,
                            text(at, start),
                            text(end, found));
                    add(span, tail(found.next() + 1));
                }
            }
        }
    }

    /** From a part of a date, whose year the end tells: {@code Jun. – Sep. 2018}. */
    private void fromPart(int at) {
        for (PartOfDate part : PartOfDate.at(tokens, at)) {
            int slash = tokens.isAnyMark(part.next(), "/&") && part.isWord() ? part.next() + 1 : 0;
            int next = slash > 0 ? slash : separatorEnd(part.next());
            if (next == part.next()) {
                continue;
            }
            int end = tokens.skip(next, Role.EXPECTED);
            List<FoundDate> ends = PartialDateReader.at(tokens, end);
            for (FoundDate found : ends.isEmpty() ? part.endsInSameMonth(tokens, end) : ends) {
                Optional<PartialDate> start = part.before(found);
                if (start.isPresent() && found.year() != YearForm.IN_NUMBERS) {
                    add(start, tokens.between(at, part.next()), found, end, found.doubt(), end > next);
                }
            }
        }
    }

    private void add(
            Optional<PartialDate> start, String startText, FoundDate end, int at, Doubt doubt, boolean expected) {
        Optional<PartialDate> last = Optional.of(end.last());
        String endText = text(at, end);
        add(new Span(start, last, false, expected, Optional.empty(), doubt, startText, endText), tail(end.next()));
    }

    private void add(Span span, PeriodTail tail) {
        readings.add(new Reading(span, tail.next()).and(tail));
    }

    private PeriodTail tail(int at) {
        int comma = tokens.skipMark(at, ',');
        int completed = tokens.is(comma, Role.COMPLETED) ? comma + 1 : at;
        int behind = tokens.skip(completed, Role.UNTIL_AFTER);
        return PeriodTail.read(tokens, whole ? tokens.skip(behind, Role.YEAR_KIND) : behind, whole);
    }

    private String text(int at, FoundDate date) {
        return tokens.between(at, date.next());
    }

    /** Behind one dash or arrow, one word between, or both; the index itself where there is none. */
    private int separatorEnd(int at) {
        int dash = tokens.skipMark(tokens.skipAnyMark(at, DateTokens.DASHES), '>');
        int until = tokens.skip(dash, Role.UNTIL, Role.UNTIL_LABEL);
        return until > dash ? until : tokens.skip(dash, Role.TO);
    }
}
