package dev.cv.truth;

import dev.cv.audit.Subject;
import dev.cv.model.Entry;
import dev.cv.model.Period;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.model.SectionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody did when, as a timeline shows it.
 *
 * @param jobs the work, the oldest first
 * @param gaps the times between two jobs in which nothing is listed
 */
public record History(List<Employment> jobs, List<Gap> gaps) {

    /** A shorter time between two jobs is a holiday, or a search. */
    private static final int LONGEST_PAUSE = 6;

    /** What a school or a degree may have taken of which only the end is told. */
    private static final int STUDIES = 48;

    /** Sections whose dates say when something appeared, not what took a time. */
    private static final Set<SectionKind> MOMENTS =
            EnumSet.of(SectionKind.AWARDS, SectionKind.CERTIFICATES, SectionKind.PUBLICATIONS, SectionKind.REFERENCES);

    /**
     * A time in which nothing is listed.
     *
     * @param from its first month; months count from the year 0
     * @param to its last month
     * @param next the job that ended it
     */
    public record Gap(int from, int to, Employment next) {

        /** How many months it took. */
        public int months() {
            return to - from + 1;
        }
    }

    public History {
        jobs = List.copyOf(jobs);
        gaps = List.copyOf(gaps);
    }

    /**
     * The history that a résumé tells.
     *
     * @param known all that is known of the person: what another résumé of the same content lists is left out of this one
     *     by intent, and leaves no gap
     */
    public static History of(Subject subject, List<Resume> known) {
        LocalDate today = subject.today();
        List<Employment> jobs = new ArrayList<>(Employment.of(subject.resume(), today));
        jobs.sort(Comparator.comparingInt((Employment job) -> job.span().earliestStart())
                .thenComparingInt(job -> job.span().latestEnd()));
        boolean undated = known.stream().anyMatch(History::hasUndatedWork);
        return new History(jobs, undated ? List.of() : gaps(jobs, spans(known, today), MonthSpan.month(today)));
    }

    private static boolean hasUndatedWork(Resume resume) {
        return resume.sections().stream()
                .filter(section -> section.kind() == SectionKind.WORK)
                .flatMap(section -> section.entries().stream())
                .anyMatch(entry -> !entry.head().isEmpty()
                        && entry.period().flatMap(Period::start).isEmpty());
    }

    /** All times that something took, work or not. */
    private static List<MonthSpan> spans(List<Resume> known, LocalDate today) {
        Set<MonthSpan> spans = new LinkedHashSet<>();
        for (Resume resume : known) {
            for (Section section : resume.sections()) {
                if (!MOMENTS.contains(section.kind())) {
                    section.entries()
                            .forEach(entry -> span(entry, section.kind(), today).ifPresent(spans::add));
                }
            }
        }
        return spans.stream()
                .sorted(Comparator.comparingInt(MonthSpan::earliestStart))
                .toList();
    }

    private static Optional<MonthSpan> span(Entry entry, SectionKind kind, LocalDate today) {
        Optional<Period> period = entry.period();
        Optional<MonthSpan> span = period.flatMap(known -> MonthSpan.of(known, today));
        boolean onlyEnd =
                period.isPresent() && period.get().start().equals(period.get().end());
        return kind == SectionKind.EDUCATION && onlyEnd
                ? span.map(end -> new MonthSpan(
                        end.earliestStart() - STUDIES, end.latestStart(), end.earliestEnd(), end.latestEnd()))
                : span;
    }

    private static List<Gap> gaps(List<Employment> jobs, List<MonthSpan> spans, int now) {
        List<Gap> gaps = new ArrayList<>();
        int end = Integer.MAX_VALUE;
        for (Employment job : jobs) {
            int start = job.span().earliestStart();
            if (end < start && start <= now) {
                addGap(end + 1, start - 1, job, spans, gaps);
            }
            end = end == Integer.MAX_VALUE
                    ? job.span().latestEnd()
                    : Math.max(end, job.span().latestEnd());
        }
        return gaps;
    }

    /** What of a time nothing covers, where that is long. */
    private static void addGap(int from, int to, Employment next, List<MonthSpan> spans, List<Gap> gaps) {
        int free = from;
        for (MonthSpan span : spans) {
            if (span.latestEnd() >= free && span.earliestStart() <= to) {
                add(new Gap(free, Math.min(to, span.earliestStart() - 1), next), gaps);
                free = Math.max(free, span.latestEnd() + 1);
            }
        }
        add(new Gap(free, to, next), gaps);
    }

    private static void add(Gap gap, List<Gap> gaps) {
        if (gap.months() > LONGEST_PAUSE) {
            gaps.add(gap);
        }
    }

    /**
     * How many months there was work; what overlaps counts once.
     *
     * @param fewest as few as the dates allow
     * @param most as many
     */
    record Total(int fewest, int most) {

        static Total of(List<Employment> jobs) {
            BitSet fewest = new BitSet();
            BitSet most = new BitSet();
            for (Employment job : jobs) {
                MonthSpan span = job.span();
                fewest.set(span.latestStart(), Math.max(span.latestStart(), span.earliestEnd()));
                most.set(span.earliestStart(), span.latestEnd() + 1);
            }
            return new Total(fewest.cardinality(), most.cardinality());
        }
    }
}
