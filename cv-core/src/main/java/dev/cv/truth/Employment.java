package dev.cv.truth;

import dev.cv.model.Entry;
import dev.cv.model.Fact;
import dev.cv.model.Period;
import dev.cv.model.Resume;
import dev.cv.model.SectionKind;
import dev.cv.source.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Work that took a time.
 *
 * @param name what it is called in messages: the employer, else the role
 * @param role what one was there
 * @param employer who it was for; empty where nobody says so
 * @param whole whether it may have taken all of one's time
 */
public record Employment(
        String name, Optional<String> role, Optional<String> employer, boolean whole, Period period, MonthSpan span) {

    /** The work of a résumé, in its order; what has no date that can be read is left out. */
    public static List<Employment> of(Resume resume, LocalDate today) {
        return resume.sections().stream()
                .filter(section -> section.kind() == SectionKind.WORK)
                .flatMap(section -> section.entries().stream())
                .flatMap(entry -> of(entry, today).stream())
                .toList();
    }

    static Optional<Employment> of(Entry entry, LocalDate today) {
        return entry.period()
                .flatMap(period -> MonthSpan.of(period, today)
                        .map(span -> new Employment(
                                name(entry),
                                entry.role().map(Fact::text).filter(words -> !words.isBlank()),
                                entry.organization().map(Fact::text),
                                !SideWork.isMeant(entry),
                                period,
                                span)));
    }

    /** What an entry is called in messages. */
    static String name(Entry entry) {
        return entry.organization()
                .or(entry::role)
                .map(Fact::text)
                .or(() -> entry.heading().map(heading -> heading.text().strip()))
                .filter(name -> !name.isBlank())
                .orElse("the other");
    }

    /** What it is called where several may be at one employer: {@code Engineer, Acme}. */
    String title() {
        return role.filter(words -> !words.equals(name))
                .map(words -> words + ", " + name)
                .orElse(name);
    }

    /** Where its time is told. */
    Position position() {
        return period.position();
    }

    boolean isAt(Employment other) {
        return employer.isPresent()
                && other.employer.isPresent()
                && EmployerName.key(employer.get()).equals(EmployerName.key(other.employer.get()));
    }
}
