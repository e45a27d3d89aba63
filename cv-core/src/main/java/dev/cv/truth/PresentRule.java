package dev.cv.truth;

import dev.cv.audit.Findings;
import dev.cv.audit.Rule;
import dev.cv.audit.Subject;
import java.util.Comparator;
import java.util.List;

/** Two jobs that both go on: mostly the older one was never closed. */
final class PresentRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        List<Employment> open = Employment.of(subject.resume(), subject.today()).stream()
                .filter(job -> job.period().present() && job.whole())
                .sorted(Comparator.comparingInt((Employment job) -> job.span().latestStart())
                        .reversed())
                .toList();
        for (Employment older : open.subList(Math.min(1, open.size()), open.size())) {
            findings.report(
                    TruthProblem.TWO_PRESENT, older.position(), open.get(0).title());
        }
    }
}
