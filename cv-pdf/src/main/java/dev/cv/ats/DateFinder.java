package dev.cv.ats;

import dev.cv.dates.PeriodReader;
import dev.cv.vocabulary.DateWord.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the times in a text: years from 1000 on, with their months and seasons, and what is written between two. */
final class DateFinder {

    private static final Pattern FOUR_DIGITS = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

    /** A length of time behind a period: {@code (4 yrs)}. */
    private static final Pattern DURATION =
            Pattern.compile("\\s*(?:\\([^()\\d]*\\d{1,2}[^()]{0,30}\\)|\u00B7 \\d{1,2} [^|,]{1,20})");

    /** A word of dates behind a period: {@code (expected)}. */
    private static final Pattern BRACKET = Pattern.compile("\\s*\\(([^()\\d]{2,30})\\)");

    private DateFinder() {}

    static List<FoundPeriod> in(String text) {
        List<FoundPeriod> found = new ArrayList<>();
        if (!FOUR_DIGITS.matcher(text).find()) {
            return inOtherForms(text);
        }
        List<DatePiece> tokens = DatePiece.of(text);
        int at = 0;
        while (at < tokens.size()) {
            int end = at;
            while (end < tokens.size() && tokens.get(end).fits()) {
                end++;
            }
            if (end > at) {
                add(text, tokens.subList(at, end), found);
            }
            at = end + 1;
        }
        if (found.size() == 2 && found.stream().noneMatch(FoundPeriod::isRange)) {
            List<FoundPeriod> periods = inOtherForms(text);
            return periods.isEmpty() ? found : periods;
        }
        return found;
    }

    /** Periods that months and years of four digits don't tell: {@code Mar 15 – Jun 17}, {@code Q3 2021 – Q1 2023}. */
    private static List<FoundPeriod> inOtherForms(String text) {
        return PeriodReader.all(text).stream()
                .filter(time -> time.strong() && time.range())
                .map(time -> new FoundPeriod(
                        text.substring(time.start(), time.end()),
                        time.span().start().map(Object::toString).orElse(""),
                        time.span().present()
                                ? "present"
                                : time.span().end().map(Object::toString).orElse(""),
                        time.start(),
                        time.end()))
                .toList();
    }

    private static void add(String text, List<DatePiece> run, List<FoundPeriod> found) {
        int from = 0;
        int to = run.size();
        while (from < to && !begins(run, from)) {
            from++;
        }
        while (to > from && !ends(run.get(to - 1))) {
            to--;
        }
        List<DatePiece> period = run.subList(from, to);
        if (period.stream().noneMatch(DatePiece::isDated)) {
            return;
        }
        List<String> dates = dates(period);
        int begin = period.get(0).begin();
        int end = period.get(period.size() - 1).end();
        Matcher duration = DURATION.matcher(text).region(end, text.length());
        if (duration.lookingAt() && !FOUR_DIGITS.matcher(duration.group()).find()) {
            end = duration.end();
        }
        Matcher bracket = BRACKET.matcher(text).region(end, text.length());
        if (bracket.lookingAt() && DatePiece.of(bracket.group(1)).stream().allMatch(DatePiece::fits)) {
            end = bracket.end();
        }
        boolean onlyEnd = dates.size() == 1 && period.get(0).is(Role.UNTIL);
        String second = dates.size() > 1 ? dates.get(dates.size() - 1) : "";
        boolean goesOn = dates.size() == 1
                && (period.get(0).is(Role.FROM) || period.get(period.size() - 1).is(Role.FROM_AFTER));
        found.add(new FoundPeriod(
                text.substring(begin, end).strip(),
                onlyEnd ? "" : dates.get(0),
                onlyEnd ? dates.get(0) : goesOn ? "present" : second,
                begin,
                end));
    }

    private static boolean begins(List<DatePiece> run, int index) {
        DatePiece token = run.get(index);
        boolean next = index + 1 < run.size();
        boolean dayOfMonth =
                token.isSmallNumber() && next && !run.get(index + 1).isYear();
        boolean early = token.is(Role.FROM) || token.is(Role.UNTIL) || token.is(Role.EXPECTED);
        return token.isDated() || token.month() > 0 || token.is(Role.SEASON) || (next && (early || dayOfMonth));
    }

    private static boolean ends(DatePiece token) {
        return token.isDated()
                || token.is(Role.PRESENT)
                || token.is(Role.FROM_AFTER)
                || token.is(Role.UNTIL_AFTER)
                || token.is(Role.YEAR_MARK)
                || token.is(Role.MONTH_MARK)
                || token.is(Role.DAY_MARK)
                || (token.isSmallNumber() && token.begin() > 0);
    }

    /** Its dates in their order, as {@code 2019-05}, {@code 2019} and {@code present}. */
    private static List<String> dates(List<DatePiece> period) {
        List<String> dates = new ArrayList<>();
        String month = "";
        for (int i = 0; i < period.size(); i++) {
            DatePiece token = period.get(i);
            if (!token.inNumbers().isEmpty()) {
                dates.add(token.inNumbers());
            } else if (token.isYear()) {
                boolean marked = i + 3 < period.size()
                        && period.get(i + 2).isSmallNumber()
                        && period.get(i + 3).is(Role.MONTH_MARK);
                dates.add(token.text()
                        + (marked
                                ? "-"
                                        + DatePiece.twoDigits(Integer.parseInt(
                                                period.get(i + 2).text()))
                                : month));
                month = "";
            } else if (token.month() > 0) {
                month = "-" + DatePiece.twoDigits(token.month());
            } else if (token.is(Role.PRESENT)) {
                dates.add("present");
            } else if (token.isBetween() && !month.isEmpty() && dates.isEmpty()) {
                dates.add(month.substring(1));
                month = "";
            }
        }
        return dates;
    }
}
