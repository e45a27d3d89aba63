package dev.cv.truth;

import dev.cv.audit.Findings;
import dev.cv.audit.Repair;
import dev.cv.audit.Rule;
import dev.cv.audit.Subject;
import dev.cv.model.Period;
import java.util.Optional;

/** A duration that is stated beside dates has to be theirs: {@code May 2019 - March 2022 (4 yrs)} is three. */
final class DurationRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        ToldPeriods.of(subject.resume())
                .forEach(period ->
                        MonthSpan.of(period, subject.today()).ifPresent(span -> check(period, span, findings)));
    }

    private static void check(Period period, MonthSpan span, Findings findings) {
        Optional<StatedDuration> stated = period.duration().flatMap(StatedDuration::parse);
        if (stated.isEmpty() || stated.get().agrees(span)) {
            return;
        }
        Written written = Written.after(period.position(), stated.get().text());
        Optional<String> mended = stated.get().mended(span);
        String right = mended.orElseGet(() -> Months.range(span.fewest(), span.most()));
        Optional<Repair> repair = mended.flatMap(written::replacedBy);
        if (repair.isPresent()) {
            findings.report(
                    repair.get(),
                    TruthProblem.DURATION,
                    written.position(),
                    stated.get().text(),
                    right);
        } else {
            findings.report(
                    TruthProblem.DURATION, written.position(), stated.get().text(), right);
        }
    }
}
