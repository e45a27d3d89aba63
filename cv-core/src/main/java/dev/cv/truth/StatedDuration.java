package dev.cv.truth;

import dev.cv.vocabulary.DurationWords;
import dev.cv.vocabulary.DurationWords.Unit;
import dev.cv.vocabulary.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A duration as people state it: {@code 4 yrs 2 mos}, {@code 3,5 Jahre}, {@code 2年3ヶ月}.
 *
 * @param text the duration as written
 * @param parts its numbers, each with its unit
 */
record StatedDuration(String text, List<Part> parts) {

    private static final int YEAR = 12;
    private static final Pattern PART = Pattern.compile("(\\d{1,3}(?:[.,]\\d)?)[\\s\u00A0]*(\\p{L}+)\\.?");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\u00A0,\u00B7&+]*(\\p{L}*)[\\s\u00A0]*");
    private static final Set<String> AND = Set.copyOf(WordList.of("and"));

    /**
     * A number with its unit.
     *
     * @param number as written
     * @param word the unit as written
     * @param start where the number begins in the text
     * @param wordStart where the unit begins
     * @param end where it ends, a point left out
     */
    record Part(String number, String word, Unit unit, int start, int wordStart, int end) {

        double months() {
            return Double.parseDouble(number.replace(',', '.')) * unit.months();
        }

        boolean isWhole() {
            return number.indexOf('.') < 0 && number.indexOf(',') < 0;
        }
    }

    /** What a text says; empty where it is no duration, or one with other words. */
    static Optional<StatedDuration> parse(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(text);
        int end = 0;
        while (matcher.find()) {
            Matcher between = BETWEEN.matcher(text.substring(end, matcher.start()));
            Optional<Unit> unit = DurationWords.unit(matcher.group(2));
            boolean joined = between.matches()
                    && (between.group(1).isEmpty()
                            || AND.contains(between.group(1).toLowerCase(Locale.ROOT)));
            boolean smaller = parts.isEmpty()
                    || (unit.isPresent()
                            && unit.get().months()
                                    < parts.get(parts.size() - 1).unit.months());
            if (unit.isEmpty() || !joined || !smaller) {
                return Optional.empty();
            }
            parts.add(new Part(
                    matcher.group(1),
                    matcher.group(2),
                    unit.get(),
                    matcher.start(1),
                    matcher.start(2),
                    matcher.end(2)));
            end = matcher.end();
        }
        return parts.isEmpty() || !text.substring(end).isBlank()
                ? Optional.empty()
                : Optional.of(new StatedDuration(text, parts));
    }

    private boolean isInYears() {
        return parts.size() == 1 && parts.get(0).unit.months() == YEAR;
    }

    /** Whether it may be what is meant by a time: whole years may be rounded up or down. */
    boolean agrees(MonthSpan span) {
        double months = parts.stream().mapToDouble(Part::months).sum();
        if (isInYears() && parts.get(0).isWhole()) {
            int years = Integer.parseInt(parts.get(0).number);
            int fewest = span.fewest() / YEAR;
            int most = (span.most() + YEAR - 1) / YEAR;
            return years >= fewest && years <= most;
        }
        int leeway = parts.stream().allMatch(Part::isWhole) ? 0 : 6;
        return months >= span.fewest() - leeway && months <= span.most() + leeway;
    }

    /** The right duration in the same words and units; empty where there is no certain one. */
    Optional<String> mended(MonthSpan span) {
        if (!span.isExact() || !parts.stream().allMatch(Part::isWhole)) {
            return Optional.empty();
        }
        List<Integer> counts = new ArrayList<>();
        int rest = span.most();
        for (int i = 0; i < parts.size(); i++) {
            int unit = parts.get(i).unit.months();
            boolean last = i == parts.size() - 1;
            counts.add(last ? Math.round((float) rest / unit) : rest / unit);
            rest %= unit;
        }
        return counts.contains(0) ? Optional.empty() : written(counts);
    }

    private Optional<String> written(List<Integer> counts) {
        StringBuilder mended = new StringBuilder(text);
        for (int i = parts.size() - 1; i >= 0; i--) {
            Part part = parts.get(i);
            int count = counts.get(i);
            boolean sameForm = count == 1 == part.number.equals("1");
            Optional<String> word =
                    sameForm && !part.unit.many().isEmpty() ? Optional.of(part.word) : part.unit.word(count);
            if (word.isEmpty()) {
                return Optional.empty();
            }
            mended.replace(part.wordStart, part.end, word.get());
            mended.replace(part.start, part.start + part.number.length(), String.valueOf(count));
        }
        return Optional.of(mended.toString());
    }
}
