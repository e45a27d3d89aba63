package dev.cv.truth;

import dev.cv.audit.Findings;
import dev.cv.audit.Rule;
import dev.cv.audit.Subject;
import dev.cv.model.Entry;
import dev.cv.model.PartialDate;
import dev.cv.model.Period;
import dev.cv.model.Section;
import dev.cv.model.SectionKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A time that is still to come has to say so. */
final class FutureRule implements Rule {

    /** What is valid, or appears, until a day that is known. */
    private static final Set<SectionKind> AHEAD =
            EnumSet.of(SectionKind.CERTIFICATES, SectionKind.PUBLICATIONS, SectionKind.LETTER);

    @Override
    public void check(Subject subject, Findings findings) {
        for (Section section : subject.resume().sections()) {
            if (!AHEAD.contains(section.kind())) {
                section.entries().forEach(entry -> check(entry, subject.today(), findings));
            }
        }
    }

    private static void check(Entry entry, LocalDate today, Findings findings) {
        Optional<Period> period = entry.period().filter(known -> !known.expected());
        PartialDate now = new PartialDate(
                today.getYear(), OptionalInt.of(today.getMonthValue()), OptionalInt.of(today.getDayOfMonth()));
        period.flatMap(known ->
                        known.start().filter(now::isBefore).or(() -> known.end().filter(now::isBefore)))
                .ifPresent(date ->
                        findings.report(TruthProblem.FUTURE, period.get().position(), DatesInWords.words(date)));
    }
}
