package dev.cv.dates;

import dev.cv.dates.PartialDateReader.Found;
import dev.cv.dates.PeriodTail.Tail;
import dev.cv.model.PartialDate;
import dev.cv.vocabulary.DateWord.Role;
import java.util.List;
import java.util.Optional;

/** Finds out what start and end the pieces of a text say. (FORMAT.md, "Dates") */
final class PeriodParser {

    private final DateTokens tokens;

    /** Behind the last piece that counts. */
    private final int end;

    private PeriodParser(DateTokens tokens, int end) {
        this.tokens = tokens;
        this.end = end;
    }

    /**
     * Start and end as understood.
     *
     * @param startText the start as written; empty where there is none
     * @param endText the end as written; empty where there is none
     */
    record Span(
            Optional<PartialDate> start,
            Optional<PartialDate> end,
            boolean present,
            boolean expected,
            Optional<String> duration,
            String startText,
            String endText) {

        private Span and(Tail tail) {
            return new Span(
                    start,
                    end,
                    present,
                    expected || tail.expected(),
                    tail.duration().or(() -> duration),
                    startText,
                    endText);
        }
    }

    /** What the pieces from an index to the last say; empty where they are no period. */
    static Optional<Span> parse(DateTokens tokens, int from) {
        int close = tokens.isMark(from, '(') ? PeriodTail.closing(tokens, from + 1) : -1;
        return close < 0
                ? new PeriodParser(tokens, tokens.size()).period(from)
                : PeriodTail.read(tokens, close + 1, tokens.size())
                        .flatMap(tail ->
                                new PeriodParser(tokens, close).period(from + 1).map(span -> span.and(tail)));
    }

    private Optional<Span> period(int from) {
        int at = tokens.skip(from, Role.EXPECTED);
        return at == from
                ? said(from)
                : said(tokens.skipMark(at, ':')).map(span -> span.and(new Tail(true, Optional.empty())));
    }

    private Optional<Span> said(int at) {
        if (tokens.is(at, Role.UNTIL)) {
            Optional<Span> until = until(at + 1);
            if (until.isPresent()) {
                return until;
            }
        }
        int first = tokens.skip(at, Role.FROM);
        boolean since = first > at;
        for (Found start : PartialDateReader.at(tokens, first)) {
            Optional<Span> span = from(start, first).or(() -> alone(start, first, since));
            if (span.isPresent()) {
                return span;
            }
        }
        return fromPart(first);
    }

    private Optional<Span> until(int at) {
        for (Found date : PartialDateReader.at(tokens, at)) {
            Optional<Tail> tail = tail(date.next());
            if (tail.isPresent()) {
                return Optional.of(span(Optional.empty(), Optional.of(date), tail.get(), "", text(at, date)));
            }
        }
        return Optional.empty();
    }

    private Optional<Span> alone(Found date, int at, boolean since) {
        if (tokens.is(date.next(), Role.UNTIL_AFTER)) {
            return until(at);
        }
        int next = tokens.skip(date.next(), Role.FROM_AFTER);
        boolean open = since || next > date.next();
        return tail(next)
                .map(tail -> new Span(
                        Optional.of(date.date()),
                        open ? Optional.empty() : Optional.of(date.date()),
                        open,
                        tail.expected(),
                        tail.duration(),
                        text(at, date),
                        ""));
    }

    /** From a whole date to another, or to the present. */
    private Optional<Span> from(Found start, int at) {
        int separator = tokens.skip(start.next(), Role.FROM_AFTER);
        int next = separatorEnd(separator);
        boolean separated = next > start.next();
        String startText = text(at, start);
        int present = tokens.skipMark(next, ',');
        if (tokens.is(present, Role.PRESENT)) {
            Optional<Tail> tail = tail(present + 1);
            if (tail.isPresent()) {
                return Optional.of(new Span(
                        Optional.of(start.date()),
                        Optional.empty(),
                        true,
                        tail.get().expected(),
                        tail.get().duration(),
                        startText,
                        ""));
            }
        }
        boolean interval = tokens.isMark(start.next(), '/') && start.yearFirst();
        if (!separated && !interval) {
            return Optional.empty();
        }
        return ends(start, interval ? start.next() + 1 : next, interval)
                .map(end -> span(Optional.of(start.date()), Optional.of(end.found), end.tail, startText, end.text));
    }

    private record End(Found found, Tail tail, String text) {}

    private Optional<End> ends(Found start, int at, boolean interval) {
        int first = tokens.skip(at, Role.EXPECTED);
        List<Found> ends = PartialDateReader.at(tokens, first);
        for (Found end : ends.isEmpty() ? PartOfDate.endsOf(start, tokens, first) : ends) {
            Optional<Tail> tail = tail(end.next());
            if (tail.isPresent() && (!interval || end.yearFirst())) {
                Tail all = first > at ? tail.get().asExpected() : tail.get();
                return Optional.of(new End(end, all, text(first, end)));
            }
        }
        return Optional.empty();
    }

    /** From a part of a date, whose year the end tells: {@code Jun. – Sep. 2018}. */
    private Optional<Span> fromPart(int at) {
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
                Optional<Tail> tail = tail(found.next()).map(known -> end > next ? known.asExpected() : known);
                if (start.isPresent() && tail.isPresent()) {
                    String startText = tokens.between(at, part.next());
                    return Optional.of(span(start, Optional.of(found), tail.get(), startText, text(end, found)));
                }
            }
        }
        return Optional.empty();
    }

    private static Span span(
            Optional<PartialDate> start, Optional<Found> end, Tail tail, String startText, String endText) {
        return new Span(start, end.map(Found::date), false, tail.expected(), tail.duration(), startText, endText);
    }

    private Optional<Tail> tail(int at) {
        return PeriodTail.read(tokens, tokens.skip(at, Role.UNTIL_AFTER), end);
    }

    private String text(int at, Found date) {
        return tokens.between(at, date.next());
    }

    /** Behind one dash, one word between, or both; the index itself where there is none. */
    private int separatorEnd(int at) {
        int dash = tokens.isAnyMark(at, "-\u2013~") ? at + 1 : at;
        return tokens.is(dash, Role.TO) || tokens.is(dash, Role.UNTIL) ? dash + 1 : dash;
    }
}
