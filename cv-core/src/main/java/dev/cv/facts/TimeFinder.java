package dev.cv.facts;

import dev.cv.dates.PeriodReader;
import dev.cv.dates.TimeInText;
import dev.cv.vocabulary.Separators;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the time in a line that says more than that: {@code Sydney, Australia - May 2011 - December 2015}. */
final class TimeFinder {

    /** No time has more, with two days, both their years, a duration in years and months, and labels before both dates. */
    private static final int MOST_PARTS = 8;

    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{4,80})[)\\]]");

    private static final Pattern END = Pattern.compile("\\s*[.,;:]?\\s*");
    private static final Pattern BEGINS_WITH_MARK = Pattern.compile("\\s*[:)@" + Separators.MARKS + "]");

    private final PeriodReader periods;

    TimeFinder(PeriodReader periods) {
        this.periods = periods;
    }

    /**
     * A time in a line.
     *
     * @param start where it begins in the line's text
     * @param end where it ends
     * @param outerStart where the brackets around it begin; the same as {@code start} where there are none
     * @param outerEnd where they end
     * @param lasts whether it goes from one date to another, or on
     */
    record Span(int start, int end, int outerStart, int outerEnd, boolean lasts) {}

    /** The longest run of words between separators, or in brackets, that reads as a time. */
    Optional<Span> find(FactLine line) {
        if (!line.isShort()) {
            return Optional.empty();
        }
        Optional<Span> longest = Optional.empty();
        List<FactLine.Part> parts = line.parts(Separators.OF_TIMES);
        for (int i = 0; i < parts.size(); i++) {
            for (int j = Math.min(parts.size(), i + MOST_PARTS) - 1; j >= i; j--) {
                int start = parts.get(i).start();
                int end = parts.get(j).end();
                boolean longer = longest.isEmpty()
                        || end - start > longest.get().end() - longest.get().start();
                if (longer && periods.isReadable(line.text(start, end))) {
                    longest = Optional.of(new Span(start, end, start, end, /* lasts= */ false));
                }
            }
        }
        return longest.or(() -> inBrackets(line));
    }

    /** The time in a line, wherever it stands; a year alone only at an end, in brackets or between separators. */
    static Optional<Span> anywhere(FactLine line) {
        return line.isShort()
                ? PeriodReader.find(line.text()).flatMap(time -> span(line.text(), time))
                : Optional.empty();
    }

    private static Optional<Span> span(String text, TimeInText time) {
        String before = text.substring(0, time.outerStart());
        String behind = text.substring(time.outerEnd());
        boolean apart = time.outerStart() < time.start()
                || before.isBlank()
                || END.matcher(behind).matches()
                || (endsAtMark(before) && BEGINS_WITH_MARK.matcher(behind).lookingAt());
        return time.strong() || apart
                ? Optional.of(new Span(time.start(), time.end(), time.outerStart(), time.outerEnd(), time.range()))
                : Optional.empty();
    }

    private static boolean endsAtMark(String text) {
        String words = text.stripTrailing();
        return words.isEmpty() || (Separators.MARKS + ":(@").indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private Optional<Span> inBrackets(FactLine line) {
        Matcher brackets = BRACKETS.matcher(line.open());
        while (brackets.find()) {
            if (periods.isReadable(line.text(brackets.start(1), brackets.end(1)))) {
                return Optional.of(new Span(
                        brackets.start(1), brackets.end(1), brackets.start(), brackets.end(), /* lasts= */ false));
            }
        }
        return Optional.empty();
    }
}
