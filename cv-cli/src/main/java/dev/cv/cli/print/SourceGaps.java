package dev.cv.cli.print;

import dev.cv.audit.Findings;
import dev.cv.audit.Subject;
import dev.cv.facts.UnreadTimes;
import dev.cv.model.Resume;
import dev.cv.read.ReadProblem;
import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import dev.cv.truth.Truth;
import dev.cv.truth.TruthProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a source itself did not yield, so that no machine can be held against it. */
public final class SourceGaps {

    private SourceGaps() {}

    /** No name, no job where some are promised, times that became none. */
    public static List<Diagnostic> of(Resume resume, LocalDate today) {
        List<Diagnostic> gaps = new ArrayList<>();
        if (resume.person().name().isBlank()) {
            gaps.add(Diagnostic.of(ReadProblem.NO_NAME, Optional.empty()));
        }
        Findings findings = new Findings();
        Truth.rules().forEach(rule -> rule.check(new Subject(resume, today, List.of()), findings));
        findings.all().stream()
                .map(finding -> finding.diagnostic())
                .filter(finding -> finding.problem() == TruthProblem.NO_JOBS)
                .forEach(gaps::add);
        Diagnostics unread = new Diagnostics();
        resume.sections().forEach(section -> UnreadTimes.of(section).ifPresent(times -> times.report(unread)));
        gaps.addAll(unread.all());
        return gaps;
    }

    /** Each with its place. */
    static String line(Diagnostic gap) {
        return gap.position()
                        .map(at -> at.file().shownAs() + ":" + at.line() + ": ")
                        .orElse("")
                + gap.message();
    }
}
