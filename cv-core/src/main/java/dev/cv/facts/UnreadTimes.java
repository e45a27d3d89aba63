package dev.cv.facts;

import dev.cv.model.Entry;
import dev.cv.model.LocationDate;
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
            for (TimeLine line : lines) {
                if (line.isAny(known)) {
                    understood++;
                } else if ((entry.period().isEmpty() || line.time().range()) && !line.isPartOrWhole(entry)) {
                    unread.add(line);
                }
            }
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
        for (LocationDate block : entry.locationDates()) {
            for (LocationDate.Part part : block.parts()) {
                if (part instanceof Period period) {
                    periods.add(period);
                }
            }
        }
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
