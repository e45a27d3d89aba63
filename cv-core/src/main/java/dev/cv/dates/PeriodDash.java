package dev.cv.dates;

import dev.cv.model.Inline;
import dev.cv.model.PartialDate;
import dev.cv.model.PartialDate.Precision;
import dev.cv.model.Period;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark between the dates of a period as print has it: an en dash, where a hyphen, a minus or a tilde was typed. Words,
 * slashes, arrows and the wide tilde of Japanese stay, and so does all where the two dates can't be told apart for sure.
 */
public final class PeriodDash {

    private static final String EN_DASH = "\u2013";

    private static final Pattern TYPED =
            Pattern.compile("(?<=\\S)\\s*(?<mark>[-\u2010\u2011\u2212~\u223C])\\s*(?=\\S)");
    private static final Pattern YEAR_IN_SHORT = Pattern.compile("(\\d{2})(?!\\d).*");
    private static final int CENTURY = 100;

    private PeriodDash() {}

    /** The words of a time with an en dash between its dates; as they are where there is nothing to change. */
    public static List<Inline> set(Period period) {
        String text = period.text();
        int at = period.start().isPresent() && isRange(period) ? mark(period, text) : -1;
        return at < 0 ? period.content() : InlineEdit.replace(period.content(), at, at + 1, EN_DASH);
    }

    private static boolean isRange(Period period) {
        return period.present() || !period.start().equals(period.end());
    }

    /** Where the mark is; -1 where there is none. */
    private static int mark(Period period, String text) {
        Matcher typed = TYPED.matcher(text);
        while (typed.find()) {
            String start = text.substring(0, typed.start());
            String end = text.substring(typed.end());
            if (isStart(period, start) && isEnd(period, start, end)) {
                return typed.start("mark");
            }
        }
        return -1;
    }

    /** Whether the words are its start, or would be with its year: {@code May – June 2019}. */
    private static boolean isStart(Period period, String words) {
        PartialDate start = period.start().orElseThrow();
        Optional<PartialDate> read = PeriodReader.span(words).flatMap(Span::start);
        return isLike(read, start)
                || (start.precision() != Precision.YEAR
                        && isLike(PeriodReader.span(words + " " + start.year()).flatMap(Span::start), start));
    }

    private static boolean isEnd(Period period, String before, String words) {
        if (period.present()) {
            int year = period.start().orElseThrow().year();
            return PeriodReader.span(year + " " + EN_DASH + " " + words)
                    .filter(Span::present)
                    .isPresent();
        }
        PartialDate end = period.end().orElseThrow();
        Matcher year = YEAR_IN_SHORT.matcher(words);
        boolean isShort = year.matches()
                && Integer.parseInt(year.group(1)) == end.year() % CENTURY
                && Character.isDigit(before.charAt(before.length() - 1));
        return isShort || isLike(PeriodReader.span(words).flatMap(Span::end), end);
    }

    /** Day and month may be read in another order where the one date stands alone. */
    private static boolean isLike(Optional<PartialDate> read, PartialDate date) {
        return read.isPresent()
                && read.get().year() == date.year()
                && read.get().precision() == date.precision();
    }
}
