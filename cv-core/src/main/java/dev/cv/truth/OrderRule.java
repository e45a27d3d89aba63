package dev.cv.truth;

import dev.cv.audit.Findings;
import dev.cv.audit.Rule;
import dev.cv.audit.Subject;
import dev.cv.model.PartialDate;
import dev.cv.model.Section;
import dev.cv.model.SectionKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The newest stands first in a section of work or education. */
final class OrderRule implements Rule {

    private static final Set<SectionKind> KINDS =
            EnumSet.of(SectionKind.WORK, SectionKind.EDUCATION, SectionKind.VOLUNTEER);

    @Override
    public void check(Subject subject, Findings findings) {
        for (Section section : subject.resume().sections()) {
            if (KINDS.contains(section.kind())) {
                check(section, subject.today(), findings);
            }
        }
    }

    private static void check(Section section, LocalDate today, Findings findings) {
        List<Employment> entries = section.entries().stream()
                .flatMap(entry -> Employment.of(entry, today).stream())
                .toList();
        int wrong = 0;
        for (int i = 1; i < entries.size(); i++) {
            wrong += isNewer(entries.get(i), entries.get(i - 1)) ? 1 : 0;
        }
        if (wrong == entries.size() - 1 && wrong > 1) {
            findings.report(TruthProblem.OLDEST_FIRST, entries.get(0).position());
            return;
        }
        for (int i = 1; i < entries.size(); i++) {
            if (isNewer(entries.get(i), entries.get(i - 1))) {
                findings.report(
                        TruthProblem.ORDER,
                        entries.get(i).position(),
                        entries.get(i - 1).title());
            }
        }
    }

    /** Whether it both began and ended later, for certain; who sorts by the one or the other is right. */
    private static boolean isNewer(Employment job, Employment above) {
        PartialDate start = job.period().start().orElseThrow();
        PartialDate startAbove = above.period().start().orElseThrow();
        boolean endedLater = above.period().end().isPresent()
                && (job.period().end().isEmpty()
                        || above.period()
                                .end()
                                .get()
                                .isBefore(job.period().end().get()));
        return startAbove.isBefore(start) && endedLater;
    }
}
