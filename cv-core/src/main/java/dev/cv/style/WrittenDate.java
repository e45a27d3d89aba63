package dev.cv.style;

import dev.cv.model.PartialDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A month of a year in a period.
 *
 * @param forms the forms that it may be in; {@code May 2019} is a short name as well as a long one
 * @param from where it begins in the passage
 */
record WrittenDate(WrittenPeriod period, PartialDate date, Set<DateForm> forms, int from, int to) {

    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d./-])(?<month>0?[1-9]|1[0-2])(?<joint>[/.])(?<year>(?:19|20)\\d\\d)(?![\\d./-])");
    private static final Pattern ISO =
            Pattern.compile("(?<![\\d/.-])(?<year>(?:19|20)\\d\\d)-(?<month>0[1-9]|1[0-2])(?![\\d/.-])");
    private static final Pattern NAME = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?<!\\d[.]? )(?<name>\\p{L}{3,})(?<stop>\\.?),? (?<year>(?:19|20)\\d\\d)(?!\\d)");

    /** The dates of a period. */
    static List<WrittenDate> of(WrittenPeriod period, MonthNames names) {
        List<WrittenDate> dates = new ArrayList<>();
        String text = period.passage().text();
        for (Matcher at = NUMBERS.matcher(text); at.find(); ) {
            DateForm form = at.group("joint").equals("/") ? DateForm.SLASH : DateForm.STOP;
            add(dates, period, at, Integer.parseInt(at.group("month")), EnumSet.of(form));
        }
        for (Matcher at = ISO.matcher(text); at.find(); ) {
            add(dates, period, at, Integer.parseInt(at.group("month")), EnumSet.of(DateForm.ISO));
        }
        for (Matcher at = NAME.matcher(text); at.find(); ) {
            int year = Integer.parseInt(at.group("year"));
            List<Integer> months = said(period).stream()
                    .filter(said -> said.year() == year)
                    .map(said -> said.month().orElseThrow())
                    .distinct()
                    .toList();
            boolean stop = !at.group("stop").isEmpty();
            for (int month : months) {
                Set<DateForm> forms = names.forms(at.group("name"), stop, month);
                // The name of no month that is meant here is in another language, and of two it may be either.
                if (!forms.contains(DateForm.OTHER_LANGUAGE) || months.size() == 1) {
                    add(dates, period, at, month, forms);
                }
            }
        }
        return dates;
    }

    /** Adds it where the period was understood so. */
    private static void add(List<WrittenDate> dates, WrittenPeriod period, Matcher at, int month, Set<DateForm> forms) {
        int year = Integer.parseInt(at.group("year"));
        PartialDate date = new PartialDate(year, OptionalInt.of(month), OptionalInt.empty());
        if (!forms.isEmpty() && said(period).contains(date)) {
            dates.add(new WrittenDate(period, date, forms, at.start(), at.end()));
        }
    }

    private static List<PartialDate> said(WrittenPeriod period) {
        return List.of(period.period().start(), period.period().end()).stream()
                .flatMap(Optional::stream)
                .filter(date -> date.precision() == PartialDate.Precision.MONTH)
                .toList();
    }

    String text() {
        return period.passage().text().substring(from, to);
    }
}
