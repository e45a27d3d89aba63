package dev.cv.dates;

import dev.cv.model.Attributes;
import dev.cv.model.Inline;
import dev.cv.model.Period;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import dev.cv.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;

/** Reads times as people write them: {@code May 2019 - March 2023 (4 yrs)}. (FORMAT.md, "Dates") */
public final class PeriodReader {

    /** No time takes more characters to write. */
    static final int MOST_CHARACTERS = 200;

    private final Diagnostics diagnostics;

    /** A reader.
     *
     * @param diagnostics takes what can't be read, and what ends before it begins
     */
    public PeriodReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Whether the text is a time and nothing else; a time has a year at least. */
    public boolean isReadable(String text) {
        return span(text).isPresent();
    }

    /** Whether the text is the end of a period whose start stands before it: {@code Tot heden}, {@code – May 2019}. */
    public static boolean isEnd(String text) {
        return text.length() <= MOST_CHARACTERS && PeriodParser.isEnd(DateTokens.of(text));
    }

    /** Whether the text is meant as a time, though it may not be readable as one: {@code May 2019 to whenever}. */
    public static boolean seemsTime(String text) {
        return text.length() <= MOST_CHARACTERS
                && mayHaveYear(text)
                && DateTokens.of(text).seemTime();
    }

    /**
     * The times in a line of text, from left to right, whatever stands beside them. None overlap.
     *
     * @see TimeInText#strong
     */
    public static List<TimeInText> all(String text) {
        return mayHaveYear(text) ? TimeScan.all(text) : List.of();
    }

    /** The time that a line of text tells: a period rather than a date, a date rather than a year, a longer rather than a shorter. */
    public static Optional<TimeInText> find(String text) {
        return all(text).stream().max(TimeInText.WORTH);
    }

    /** The time; with neither start nor end, and a diagnostic, where it can't be read; with one where it may mean another. */
    public Period read(List<Inline> content, Attributes attributes, Position at) {
        String text = Inline.text(content);
        Span span = span(text).map(said -> amongOthers(said, text, at)).orElseGet(() -> {
            diagnostics.report(DateProblem.UNREADABLE_DATE, at, text.strip(), DateAdvice.on(text));
            return Span.UNREAD;
        });
        Period period = new Period(
                span.start(), span.end(), span.present(), span.expected(), span.duration(), content, attributes, at);
        tellDoubt(span, period);
        if (span.start().isPresent()
                && span.end().isPresent()
                && span.end().get().isBefore(span.start().get())) {
            diagnostics.report(DateProblem.END_BEFORE_START, at, span.endText(), span.startText());
        }
        return period;
    }

    private void tellDoubt(Span span, Period period) {
        if (span.doubt() == Doubt.NONE) {
            return;
        }
        String text = period.text().strip();
        String taken = Vocabulary.of("en").format(period);
        DateAdvice.onDoubt(span, taken).ifPresent(instead -> {
            if (span.doubt() == Doubt.OPEN) {
                diagnostics.report(DateProblem.OPEN_PERIOD, period.position(), text, instead);
            } else {
                diagnostics.report(DateProblem.AMBIGUOUS_DATE, period.position(), text, taken, instead);
            }
        });
    }

    /** What other dates of the file show settles what this one leaves open. */
    private static Span amongOthers(Span said, String text, Position at) {
        boolean open = said.doubt() == Doubt.MONTH || said.doubt() == Doubt.ORDER;
        return open
                ? PeriodParser.parse(DateTokens.of(text).with(Habits.near(at))).orElse(said)
                : said;
    }

    static Optional<Span> span(String text) {
        return text.length() > MOST_CHARACTERS || !mayHaveYear(text)
                ? Optional.empty()
                : PeriodParser.parse(DateTokens.of(text));
    }

    /** Whether there are two digits one after the other, or one before a wide character; few texts have them. */
    private static boolean mayHaveYear(String text) {
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean another = Character.isDigit(c);
            boolean form = c >= 0x80 && Character.getType(c) == Character.OTHER_NUMBER;
            if (form || (digit && (another || DateTokenizer.isWide(c)))) {
                return true;
            }
            digit = another;
        }
        return false;
    }
}
