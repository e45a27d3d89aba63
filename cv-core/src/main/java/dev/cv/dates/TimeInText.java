package dev.cv.dates;

import java.util.Comparator;

/**
 * A time that stands in a line of text.
 *
 * @param start where it begins in the text as given
 * @param end where it ends
 * @param outerStart where the brackets around it begin; the same as {@code start} where there are none
 * @param outerEnd where they end
 * @param strong whether it is a time for certain: from one date to another or to the present, or a date that has more than
 *     its year. A year alone may be another number, or say when a thing was made.
 */
public record TimeInText(int start, int end, int outerStart, int outerEnd, Span span, boolean strong) {

    /** The one that is more of a time is greater. */
    static final Comparator<TimeInText> WORTH = Comparator.comparing(TimeInText::strong)
            .thenComparing(TimeInText::range)
            .thenComparing(time -> time.end - time.start);

    /** Whether it is more than one date. */
    public boolean range() {
        return span.isRange();
    }
}
