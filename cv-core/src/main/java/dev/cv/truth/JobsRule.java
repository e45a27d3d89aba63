package dev.cv.truth;

import dev.cv.audit.Findings;
import dev.cv.audit.Rule;
import dev.cv.audit.Subject;
import dev.cv.facts.SaidKind;
import dev.cv.facts.TimeLine;
import dev.cv.model.Entry;
import dev.cv.model.PartialDate;
import dev.cv.model.Period;
import dev.cv.model.Section;
import dev.cv.model.SectionKind;
import dev.cv.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Jobs are there to be understood where a heading or times promise some, and stand below a heading that says so. */
final class JobsRule implements Rule {

    private static final Set<SectionKind> JOBS = EnumSet.of(SectionKind.WORK, SectionKind.VOLUNTEER);
    private static final Set<SectionKind> OF_NO_KIND = EnumSet.of(SectionKind.OTHER, SectionKind.PROFILE);

    /** Fewer periods may be those of anything. */
    private static final int FEWEST = 2;

    @Override
    public void check(Subject subject, Findings findings) {
        List<Section> sections = subject.resume().sections();
        boolean any = sections.stream()
                .filter(section -> JOBS.contains(section.kind()))
                .anyMatch(section -> section.entries().stream().anyMatch(JobsRule::isJob));
        if (any) {
            outside(sections, findings);
        } else {
            missing(sections, isStudent(sections, subject.today()), findings);
        }
    }

    static boolean isJob(Entry entry) {
        return !entry.head().isEmpty()
                && (entry.organization().isPresent() || entry.role().isPresent());
    }

    /** Once for each heading that is none of work; what has no heading stands below the one before. */
    private static void outside(List<Section> sections, Findings findings) {
        Optional<Section> headed = Optional.empty();
        for (Section section : sections) {
            boolean own = !section.title().isBlank();
            headed = own ? Optional.of(section) : headed;
            boolean elsewhere = headed.filter(above -> !isOfWork(above)).isPresent();
            Optional<Entry> job =
                    section.entries().stream().filter(JobsRule::isJob).findFirst();
            if (section.kind() == SectionKind.WORK && elsewhere && job.isPresent()) {
                findings.report(
                        TruthProblem.JOBS_OUTSIDE_WORK,
                        job.get().position(),
                        headed.orElseThrow().title().strip());
            }
        }
    }

    /** Some of a heading's words are enough: {@code Commercial work experience}. */
    private static boolean isOfWork(Section section) {
        String[] words = section.title().strip().split("\\s+", -1);
        for (int start = 0; start < words.length; start++) {
            for (int end = words.length; end > start; end--) {
                String some = String.join(" ", List.of(words).subList(start, end));
                if (Vocabulary.kindOf(some).filter(SectionKind.WORK::equals).isPresent()) {
                    return true;
                }
            }
        }
        return section.kind() == SectionKind.WORK && SaidKind.of(section);
    }

    private static void missing(List<Section> sections, boolean student, Findings findings) {
        for (Section section : sections) {
            boolean empty = section.blocks().isEmpty() && section.entries().isEmpty();
            boolean promised = !empty && !(student && TimeLine.of(section).isEmpty());
            if (section.kind() == SectionKind.WORK && promised) {
                findings.report(TruthProblem.NO_JOBS, section.position());
                return;
            }
        }
        List<TimeLine> periods = sections.stream()
                .filter(section -> OF_NO_KIND.contains(section.kind()))
                .flatMap(section -> TimeLine.of(section).stream())
                .filter(TimeLine::isRange)
                .toList();
        if (periods.size() >= FEWEST && !student) {
            findings.report(TruthProblem.NO_JOBS, periods.get(0).position());
        }
    }

    /** Whose last school goes on, or ended not long ago: there need not be a job yet. */
    private static boolean isStudent(List<Section> sections, LocalDate today) {
        return sections.stream()
                .filter(section -> section.kind() == SectionKind.EDUCATION)
                .flatMap(section -> section.entries().stream())
                .flatMap(entry -> entry.period().stream())
                .anyMatch(period -> isRecent(period, today));
    }

    private static boolean isRecent(Period period, LocalDate today) {
        return period.present()
                || period.expected()
                || period.end()
                        .map(PartialDate::year)
                        .filter(year -> year >= today.getYear() - 1)
                        .isPresent();
    }
}
