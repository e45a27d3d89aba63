package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;
import java.util.Optional;

/**
 * A time, as written and as understood.
 *
 * @param start when it began; empty where that isn't said, as in {@code until 2019}, or can't be read as dates
 * @param end when it ended; a single date is both; empty while it goes on
 * @param present whether it is said to go on
 * @param expected whether the end is said to be still to come: {@code 2022–2025 (expected)}
 * @param duration the duration that is stated, as written: {@code 4 yrs}
 * @param content the words as written
 */
public record Period(
        Optional<PartialDate> start,
        Optional<PartialDate> end,
        boolean present,
        boolean expected,
        Optional<String> duration,
        List<Inline> content,
        Attributes attributes,
        Position position)
        implements LocationDate.Part {

    public Period {
        content = List.copyOf(content);
    }

    /** A period that begins when this one does, and goes on. */
    public Period goingOn() {
        return new Period(
                start, Optional.empty(), /* present= */ true, expected, duration, content, attributes, position);
    }

    @Override
    public Period with(List<Inline> content, Attributes attributes) {
        return new Period(start, end, present, expected, duration, content, attributes, position);
    }
}
