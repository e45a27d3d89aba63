package dev.cv.truth;

import dev.cv.audit.Findings;
import dev.cv.audit.Rule;
import dev.cv.audit.Subject;
import dev.cv.model.Entry;
import dev.cv.model.Fact;
import dev.cv.model.SectionKind;

/** A job says when it was. What is there and can't be read is told where it is read. */
final class NoTimeRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        subject.resume().sections().stream()
                .filter(section -> section.kind() == SectionKind.WORK)
                .flatMap(section -> section.entries().stream())
                .filter(entry -> JobsRule.isJob(entry) && entry.period().isEmpty())
                .forEach(entry -> findings.report(
                        TruthProblem.NO_TIME, entry.role().map(Fact::position).orElse(entry.position()), title(entry)));
    }

    private static String title(Entry entry) {
        String name = Employment.name(entry);
        return entry.role()
                .map(Fact::text)
                .filter(role -> !role.equals(name))
                .map(role -> role + ", " + name)
                .orElse(name);
    }
}
