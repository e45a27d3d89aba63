package dev.cv.truth;

import dev.cv.audit.Content;
import dev.cv.audit.Findings;
import dev.cv.audit.FolderRule;
import dev.cv.audit.Subject;
import dev.cv.model.Resume;
import dev.cv.truth.History.Gap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gaps between jobs, and full-time jobs that overlap; a translation is not told the same again. */
final class HistoryRule implements FolderRule {

    /** Who changes jobs may be paid by both for a while. */
    private static final int LONGEST_HANDOVER = 2;

    @Override
    public void check(Content content, Findings findings) {
        List<Resume> known = content.resumes().toList();
        Set<List<Integer>> told = new HashSet<>();
        for (Subject subject : content.subjects()) {
            History history = History.of(subject, known);
            for (Gap gap : history.gaps()) {
                if (told.add(List.of(gap.from(), gap.to()))) {
                    findings.report(
                            TruthProblem.GAP,
                            gap.next().position(),
                            Months.count(gap.months()),
                            Months.name(gap.from()),
                            Months.name(gap.to()));
                }
            }
            List<Employment> jobs = history.jobs();
            for (int i = 0; i < jobs.size(); i++) {
                for (int j = i + 1; j < jobs.size(); j++) {
                    overlap(jobs.get(i), jobs.get(j), told, findings);
                }
            }
        }
    }

    private static void overlap(Employment older, Employment newer, Set<List<Integer>> told, Findings findings) {
        boolean bothOpen = older.period().present() && newer.period().present(); // told by another rule
        int months = older.span().overlap(newer.span());
        boolean counts = older.whole() && newer.whole() && !bothOpen && !older.isAt(newer);
        MonthSpan one = older.span();
        MonthSpan other = newer.span();
        if (counts
                && months > LONGEST_HANDOVER
                && told.add(List.of(one.earliestStart(), one.latestEnd(), other.earliestStart(), other.latestEnd()))) {
            findings.report(TruthProblem.OVERLAP, newer.position(), older.title(), Months.count(months));
        }
    }
}
