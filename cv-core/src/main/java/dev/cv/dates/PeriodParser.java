package dev.cv.dates;

import dev.cv.dates.PartialDateReader.Found;
import dev.cv.model.PartialDate;
import dev.cv.vocabulary.DateWord.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds out what start and end the pieces of a text say. (FORMAT.md, "Dates") */
final class PeriodParser {

    private static final String DASHES = "-\u2013~";

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

    /**
     * The periods that may begin at an index, the likeliest first.
     *
     * @param whole whether nothing else stands in the text
     */
    static List<Reading> readings(DateTokens tokens, int from, boolean whole) {
        PeriodParser parser = new PeriodParser(tokens, whole);
        int expected = tokens.skip(from, Role.EXPECTED);
        if (tokens.isMark(from, '(')) {
            for (Reading reading : readings(tokens, from + 1, whole)) {
                if (tokens.isMark(reading.next, ')')) {
                    parser.readings.add(reading.and(PeriodTail.read(tokens, reading.next + 1, whole)));
                }
            }
        } else if (expected > from) {
            for (Reading reading : readings(tokens, tokens.skipMark(expected, ':'), whole)) {
                parser.readings.add(reading.and(new PeriodTail(true, Optional.empty(), reading.next)));
            }
        } else {
            parser.read(from);
        }
        return parser.readings;
    }

    private void read(int at) {
        if (tokens.is(at, Role.UNTIL)) {
            PartialDateReader.at(tokens, at + 1).forEach(date -> until(date, at + 1));
        }
        int first = tokens.skip(at, Role.FROM);
        for (Found start : PartialDateReader.at(tokens, first)) {
            from(start, first);
            alone(start, first, first > at);
        }
        fromPart(first);
    }

    private void until(Found date, int at) {
        add(Optional.empty(), "", date, at, /* expected= */ false);
    }

    private void alone(Found date, int at, boolean since) {
        if (tokens.is(date.next(), Role.UNTIL_AFTER)) {
            until(date, at);
            return;
        }
        int next = tokens.skip(date.next(), Role.FROM_AFTER);
        boolean open = since || next > date.next();
        Optional<PartialDate> end = open ? Optional.empty() : Optional.of(date.date());
        add(new Span(Optional.of(date.date()), end, open, false, Optional.empty(), text(at, date), ""), tail(next));
    }

    /** From a whole date to another, or to the present. */
    private void from(Found start, int at) {
        int separator = tokens.skip(start.next(), Role.FROM_AFTER);
        int next = separatorEnd(separator);
        boolean separated = next > start.next();
        int present = tokens.skipMark(next, ',');
        boolean clear = separated || whole || tokens.isGlued(present) || !tokens.isWord(present + 1);
        if (clear && tokens.is(present, Role.PRESENT)) {
            add(
                    new Span(
                            Optional.of(start.date()),
                            Optional.empty(),
                            true,
                            false,
                            Optional.empty(),
                            text(at, start),
                            tokens.between(present, present + 1)),
                    tail(present + 1));
        }
        boolean interval = tokens.isMark(start.next(), '/') && start.yearFirst();
        if (separated || interval) {
            int first = interval ? start.next() + 1 : next;
            int end = tokens.skip(first, Role.EXPECTED);
            List<Found> ends = PartialDateReader.at(tokens, end);
            for (Found found : ends.isEmpty() ? PartOfDate.endsOf(start, tokens, end) : ends) {
                if (!interval || found.yearFirst()) {
                    add(Optional.of(start.date()), text(at, start), found, end, end > first);
                }
            }
        }
    }

    /** From a part of a date, whose year the end tells: {@code Jun. – Sep. 2018}. */
    private void fromPart(int at) {
        for (PartOfDate part : PartOfDate.at(tokens, at)) {
            int slash = tokens.isMark(part.next(), '/') && part.isWord() ? part.next() + 1 : 0;
            int next = slash > 0 ? slash : separatorEnd(part.next());
            if (next == part.next()) {
                continue;
            }
            int end = tokens.skip(next, Role.EXPECTED);
            List<Found> ends = PartialDateReader.at(tokens, end);
            for (Found found : ends.isEmpty() ? part.endsInSameMonth(tokens, end) : ends) {
                Optional<PartialDate> start = part.before(found);
                if (start.isPresent()) {
                    add(start, tokens.between(at, part.next()), found, end, end > next);
                }
            }
        }
    }

    private void add(Optional<PartialDate> start, String startText, Found end, int at, boolean expected) {
        Span span =
                new Span(start, Optional.of(end.date()), false, expected, Optional.empty(), startText, text(at, end));
        add(span, tail(end.next()));
    }

    private void add(Span span, PeriodTail tail) {
        readings.add(new Reading(span, tail.next()).and(tail));
    }

    private PeriodTail tail(int at) {
        return PeriodTail.read(tokens, tokens.skip(at, Role.UNTIL_AFTER), whole);
    }

    private String text(int at, Found date) {
        return tokens.between(at, date.next());
    }

    /** Behind one dash, one word between, or both; the index itself where there is none. */
    private int separatorEnd(int at) {
        int dash = tokens.isAnyMark(at, DASHES) ? at + 1 : at;
        return tokens.is(dash, Role.TO) || tokens.is(dash, Role.UNTIL) ? dash + 1 : dash;
    }
}
