package dev.cv.facts;

import dev.cv.model.Entry;
import dev.cv.model.Period;
import dev.cv.model.Section;
import dev.cv.model.SectionKind;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lines of a section that read as times and became none of an entry: most likely jobs that were not understood.
 *
 * @param section what they stand in
 * @param read how many lines read as times
 * @param understood how many of them became one
 * @param first where the first that did not begins
 */
public record UnreadTimes(Section section, int read, int understood, Position first) {

    private static final Set<SectionKind> WITH_TIMES =
            EnumSet.of(SectionKind.WORK, SectionKind.VOLUNTEER, SectionKind.EDUCATION);

    /** Those of a section of jobs or schools; empty where each line became a time, or is part of its entry's. */
    public static Optional<UnreadTimes> of(Section section) {
        if (!WITH_TIMES.contains(section.kind())) {
            return Optional.empty();
        }
        List<TimeLine> unread = new ArrayList<>(TimeLine.in(section.blocks()));
        int understood = 0;
        for (Entry entry : section.entries()) {
            List<Period> known = periods(entry);
            List<TimeLine> lines =
                    entry.period().isPresent() ? TimeLine.ranges(entry.blocks()) : TimeLine.in(entry.blocks());
            List<TimeLine> others = lines.stream()
                    .filter(line -> known.stream().noneMatch(line::is))
                    .toList();
            understood += lines.size() - others.size();
            others.stream()
                    .filter(line -> entry.period().isEmpty() || line.time().range())
                    .filter(line -> !line.isPartOrWhole(entry))
                    .forEach(unread::add);
        }
        return unread.isEmpty()
                ? Optional.empty()
                : Optional.of(new UnreadTimes(
                        section,
                        understood + unread.size(),
                        understood,
                        unread.get(0).position()));
    }

    /** The times of an entry; of those without dates is told where they are read. */
    private static List<Period> periods(Entry entry) {
        List<Period> periods = new ArrayList<>();
        entry.period().ifPresent(periods::add);
        entry.locationDates()
                .forEach(block -> block.parts().stream()
                        .filter(Period.class::isInstance)
                        .map(Period.class::cast)
                        .forEach(periods::add));
        return periods;
    }

    /** {@code 9 lines of this section read as times, 2 became one}. */
    public String words() {
        String became = understood == 0 ? "none" : String.valueOf(understood);
        return read == 1
                ? "a line of this section reads as a time, but became none"
                : read + " lines of this section read as times, " + became + " became one";
    }

    /** Tells of it. */
    public void report(Diagnostics diagnostics) {
        diagnostics.report(FactProblem.UNREAD_TIMES, first, words());
    }
}
