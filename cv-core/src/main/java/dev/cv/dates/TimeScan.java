package dev.cv.dates;

import dev.cv.dates.PeriodParser.Reading;
import dev.cv.model.PartialDate;
import dev.cv.model.PartialDate.Precision;
import dev.cv.vocabulary.DateWord.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds times in a line of text, whatever stands beside them: each piece is asked once whether one begins there. */
final class TimeScan {

    /** Other numbers of four digits are years only where a text is a time and nothing else. */
    private static final int FIRST_YEAR = 1900;

    private static final int FIRST_YEAR_ALONE = 1000;

    private static final int LAST_YEAR = 2099;

    /** A greater number begins no time. */
    private static final int LAST_DAY = 31;

    /** So many pieces may stand before the first number of a time. */
    private static final int MOST_WORDS = 8;

    private static final Set<Role> BEGINNINGS = EnumSet.of(
            Role.MONTH,
            Role.SEASON,
            Role.QUARTER,
            Role.HALF,
            Role.ERA,
            Role.ABOUT,
            Role.YEAR_KIND,
            Role.ARTICLE,
            Role.FROM,
            Role.FROM_LABEL,
            Role.UNTIL,
            Role.UNTIL_LABEL,
            Role.EXPECTED,
            Role.COMPLETED);

    /** Where a time ends that goes on. */
    private static final String ENDS = ")|\u00B7\u2022;,:";

    /** What makes a number another one where it joins it to a further word or number. */
    private static final String JOINTS = DateTokens.DASHES + "/.,:";

    /** What makes a number beside it another one: a sum, a share, an address. */
    private static final String BEFORE = "$\u20AC\u00A3\u00A5#=&@%_+\\\u2044";

    private static final String BEHIND = "$\u20AC\u00A3\u00A5%@_=&+\\\u2044";

    /** A year behind it is that of a page. */
    private static final char COPYRIGHT = '\u00A9';

    private final DateTokens tokens;

    private TimeScan(DateTokens tokens) {
        this.tokens = tokens;
    }

    static List<TimeInText> all(String text) {
        TimeScan scan = new TimeScan(DateTokens.of(text));
        List<TimeInText> times = new ArrayList<>();
        int at = 0;
        while (at < scan.tokens.size()) {
            Optional<Reading> longest = scan.longest(at);
            if (longest.isPresent()) {
                times.add(scan.time(at, longest.get()));
            }
            at = longest.map(Reading::next).orElse(at + 1);
        }
        return times;
    }

    private Optional<Reading> longest(int at) {
        return mayBegin(at)
                ? PeriodParser.readings(tokens, at, /* whole= */ false).stream()
                        .filter(reading -> isWhole(at, reading))
                        .max(Comparator.comparing(Reading::next))
                : Optional.empty();
    }

    /** A number stands near; the article of {@code in 2019} belongs to the sentence, if there is one. */
    private boolean mayBegin(int at) {
        boolean article = tokens.is(at, Role.ARTICLE) && !tokens.is(at, Role.FROM) && !tokens.is(at, Role.UNTIL);
        return isBeginning(at)
                && isNearNumber(at)
                && !(article && tokens.isWord(at - 1))
                && !tokens.isMark(at - 1, COPYRIGHT)
                && !isJoinedBefore(at);
    }

    private boolean isBeginning(int at) {
        boolean number = tokens.isNumber(at) && tokens.small(at) <= LAST_DAY;
        return number
                || tokens.isAnyMark(at, "('~")
                || tokens.get(at).words().stream().anyMatch(word -> BEGINNINGS.contains(word.role()));
    }

    private boolean isNearNumber(int at) {
        for (int i = at; i < at + MOST_WORDS; i++) {
            if (tokens.isNumber(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isJoinedBefore(int at) {
        return tokens.isGlued(at)
                && (tokens.isAnyMark(at - 1, BEFORE)
                        || tokens.isOneWord(at)
                        || (tokens.isAnyMark(at - 1, JOINTS) && tokens.isGlued(at - 1) && joins(at - 1, at - 2)));
    }

    private boolean isJoinedBehind(int next) {
        return tokens.isGlued(next)
                && (tokens.isAnyMark(next, BEHIND)
                        || tokens.isOneWord(next)
                        || (tokens.isAnyMark(next, JOINTS) && tokens.isGlued(next + 1) && joins(next, next + 1)));
    }

    /** A number goes on behind any mark, {@code 2,019}; a word behind those within words, but not {@code in:2019}. */
    private boolean joins(int mark, int other) {
        return tokens.isNumber(other) || (tokens.isAnyMark(mark, "-/.") && tokens.isWord(other));
    }

    private boolean isWhole(int at, Reading reading) {
        Span span = reading.span();
        boolean years = dates(span).allMatch(date -> date.precision() == Precision.YEAR);
        boolean alone = at == 0 && reading.next() == tokens.size();
        int first = alone ? FIRST_YEAR_ALONE : FIRST_YEAR;
        boolean likely = dates(span).allMatch(date -> date.year() >= first && date.year() <= LAST_YEAR);
        boolean otherNumber =
                years && !span.isRange() && tokens.isAnyMark(at - 1, DateTokens.DASHES) && tokens.isNumber(at - 2);
        boolean goesOn = span.doubt() == Doubt.OPEN
                && reading.next() < tokens.size()
                && !tokens.isAnyMark(reading.next(), ENDS)
                && !isOpenMark(reading.next() - 1);
        return !goesOn && !isJoinedBehind(reading.next()) && (likely || !years) && !otherNumber;
    }

    /** {@code 2019~ Acme}, {@code 2019→ Acme}: a mark at the date and apart from what follows. */
    private boolean isOpenMark(int at) {
        return tokens.isAnyMark(at, "~\u2013") && tokens.isGlued(at) && !tokens.isGlued(at + 1);
    }

    private static Stream<PartialDate> dates(Span span) {
        return Stream.concat(span.start().stream(), span.end().stream());
    }

    /** Brackets with nothing but their own tail behind them are no words of the time. */
    private TimeInText time(int at, Reading reading) {
        int last = reading.next() - 1;
        boolean brackets = tokens.isMark(at, '(') && tokens.isMark(last, ')') && tokens.nextMark(at, ')') == last;
        int inset = brackets ? 1 : 0;
        return new TimeInText(
                tokens.get(at + inset).from(),
                tokens.get(last - inset).to(),
                tokens.get(at).from(),
                tokens.get(last).to(),
                reading.span(),
                isStrong(at + inset, reading.span()));
    }

    /** {@code 2018.1} is a month or a version, {@code May 19} a month or a day. */
    private boolean isStrong(int at, Span span) {
        boolean bothEnds = !span.startText().isEmpty() && !span.endText().isEmpty();
        boolean twoYears =
                span.end().isPresent() && span.isRange() && !span.startText().isEmpty();
        boolean version = tokens.year(at) > 0 && tokens.isMark(at + 1, '.');
        boolean certain = !version && span.doubt() != Doubt.DAY;
        return bothEnds
                || twoYears
                || span.doubt() == Doubt.ORDER
                || (certain && dates(span).anyMatch(date -> date.precision() != Precision.YEAR));
    }
}
