package dev.cv.read;

import dev.cv.model.Attributes;
import dev.cv.model.Inline;
import dev.cv.model.Period;
import dev.cv.read.PeriodParser.Span;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import java.util.List;
import java.util.Optional;

/** Reads times as people write them: {@code May 2019 - March 2023 (4 yrs)}. (FORMAT.md, "Dates") */
final class PeriodReader {

    /** No time takes more characters to write. */
    static final int MOST_CHARACTERS = 200;

    private final Diagnostics diagnostics;

    PeriodReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Whether the text is a time and nothing else; a time has a year at least. */
    boolean isReadable(String text) {
        return span(text).isPresent();
    }

    /** The time; with neither start nor end, and a diagnostic, where it can't be read. */
    Period read(List<Inline> content, Attributes attributes, Position at) {
        String text = Inline.text(content);
        Span span = span(text).orElseGet(() -> {
            diagnostics.report(ReadProblem.UNREADABLE_DATE, at, text.strip(), DateAdvice.on(text));
            return new Span(Optional.empty(), Optional.empty(), false, false, Optional.empty(), "", "");
        });
        if (span.start().isPresent()
                && span.end().isPresent()
                && span.end().get().isBefore(span.start().get())) {
            diagnostics.report(ReadProblem.END_BEFORE_START, at, span.endText(), span.startText());
        }
        return new Period(
                span.start(), span.end(), span.present(), span.expected(), span.duration(), content, attributes, at);
    }

    /**
     * The index at which the longest time that ends the text begins: that of {@code May} in {@code Sydney - May 2011 -
     * December 2015}, of the bracket in {@code Sydney (2011 - 2015)}; empty where no time ends it.
     */
    Optional<Integer> startOfPeriod(String text) {
        if (!mayHaveYear(text)) {
            return Optional.empty();
        }
        int skipped = Math.max(0, text.length() - MOST_CHARACTERS);
        return PeriodFinder.startOfPeriod(text.substring(skipped)).map(index -> index + skipped);
    }

    private static Optional<Span> span(String text) {
        if (text.length() > MOST_CHARACTERS || !mayHaveYear(text)) {
            return Optional.empty();
        }
        return PeriodParser.parse(DateTokenizer.read(text), 0);
    }

    /** Whether there are four digits one after the other, of whatever width; few texts have them. */
    private static boolean mayHaveYear(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < 4; i++) {
            digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
        }
        return digits == 4;
    }
}
