package dev.cv.style;

import dev.cv.audit.Findings;
import dev.cv.audit.Repair;
import dev.cv.audit.Rule;
import dev.cv.audit.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds dates that are written in another form than most: {@code 05/2019} among {@code May 2019}. */
final class MixedDates implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        MonthNames names = new MonthNames(subject.resume().metadata().language());
        List<WrittenDate> dates = new ArrayList<>();
        WrittenPeriod.of(subject.resume()).forEach(period -> dates.addAll(WrittenDate.of(period, names)));
        Map<DateForm, Integer> counts = new EnumMap<>(DateForm.class);
        dates.forEach(date -> date.forms().forEach(form -> counts.merge(form, 1, Integer::sum)));
        DateForm usual = DateForm.NAME;
        for (Map.Entry<DateForm, Integer> count : counts.entrySet()) {
            usual = count.getValue() > counts.getOrDefault(usual, 0) ? count.getKey() : usual;
        }
        boolean most = counts.getOrDefault(usual, 0) * 2 > dates.size();
        for (WrittenDate date : dates) {
            if (!date.forms().contains(usual)) {
                report(date, usual, most, dates, names, findings);
            }
        }
    }

    private static void report(
            WrittenDate date,
            DateForm usual,
            boolean most,
            List<WrittenDate> dates,
            MonthNames names,
            Findings findings) {
        String example = dates.stream()
                .filter(other -> other.forms().contains(usual))
                .min(Comparator.comparingInt(other -> other.forms().size()))
                .map(WrittenDate::text)
                .orElseThrow();
        boolean padded = dates.stream()
                .filter(other -> other.forms().contains(usual)
                        && !other.date().toString().matches(".*-1."))
                .allMatch(other -> other.text().startsWith("0"));
        Optional<String> better = names.write(date.date(), usual, padded);
        Passage passage = date.period().passage();
        Optional<Repair> repair =
                better.filter(any -> most).flatMap(text -> passage.replace(date.from(), date.to(), text));
        Reporting.report(
                findings,
                repair,
                StyleProblem.MIXED_DATES,
                passage.at(date.from()),
                date.text(),
                example,
                better.orElse(example));
    }
}
