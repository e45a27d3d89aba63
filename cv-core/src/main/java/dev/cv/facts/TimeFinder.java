package dev.cv.facts;

import dev.cv.dates.PeriodReader;
import dev.cv.vocabulary.Separators;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the time in a line that says more than that: {@code Sydney, Australia - May 2011 - December 2015}. */
final class TimeFinder {

    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{4,80})[)\\]]");

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final int MOST_WORDS = 9;

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
     */
    record Span(int start, int end, int outerStart, int outerEnd) {}

    /** The longest run of words between separators, or in brackets, that reads as a time. */
    Optional<Span> find(FactLine line) {
        if (!line.isShort()) {
            return Optional.empty();
        }
        Optional<Span> longest = Optional.empty();
        List<FactLine.Part> parts = line.parts(Separators.OF_TIMES);
        for (int i = 0; i < parts.size(); i++) {
            for (int j = parts.size() - 1; j >= i; j--) {
                int start = parts.get(i).start();
                int end = parts.get(j).end();
                boolean longer = longest.isEmpty()
                        || end - start > longest.get().end() - longest.get().start();
                if (longer && periods.isReadable(line.text(start, end))) {
                    longest = Optional.of(new Span(start, end, start, end));
                }
            }
        }
        return longest.or(() -> inBrackets(line));
    }

    /** The time at an end of a line, in brackets or between separators, also where only a space parts it from other words. */
    Optional<Span> anywhere(FactLine line) {
        return find(line).or(() -> line.isShort() ? atAnEnd(line) : Optional.empty());
    }

    private Optional<Span> atAnEnd(FactLine line) {
        String text = line.text();
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        Matcher words = WORD.matcher(line.open());
        while (words.find()) {
            starts.add(words.start());
            ends.add(words.end());
        }
        int most = Math.min(starts.size() - 1, MOST_WORDS);
        for (int n = most; n > 0; n--) {
            int start = starts.get(starts.size() - n);
            if (periods.isReadable(text.substring(start))) {
                return Optional.of(new Span(start, text.length(), start, text.length()));
            }
        }
        for (int n = most; n > 0; n--) {
            int end = ends.get(n - 1);
            String words2 = text.substring(0, end).replaceFirst("[:,;]$", "");
            if (periods.isReadable(words2)) {
                return Optional.of(new Span(0, words2.length(), 0, end));
            }
        }
        return Optional.empty();
    }

    private Optional<Span> inBrackets(FactLine line) {
        Matcher brackets = BRACKETS.matcher(line.open());
        while (brackets.find()) {
            if (periods.isReadable(line.text(brackets.start(1), brackets.end(1)))) {
                return Optional.of(new Span(brackets.start(1), brackets.end(1), brackets.start(), brackets.end()));
            }
        }
        return Optional.empty();
    }
}
