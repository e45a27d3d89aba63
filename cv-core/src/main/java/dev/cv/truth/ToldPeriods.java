package dev.cv.truth;

import dev.cv.model.Block;
import dev.cv.model.Entry;
import dev.cv.model.LocationDate;
import dev.cv.model.Period;
import dev.cv.model.Resume;
import java.util.LinkedHashSet;
import java.util.Set;

/** The times that a résumé tells. */
final class ToldPeriods {

    private ToldPeriods() {}

    /** All of them: those of entries, and others in blocks that say where and when. */
    static Set<Period> of(Resume resume) {
        Set<Period> periods = new LinkedHashSet<>();
        resume.sections()
                .forEach(section -> section.entries().forEach(entry -> {
                    entry.period().ifPresent(periods::add);
                    add(entry, periods);
                }));
        return periods;
    }

    private static void add(Entry entry, Set<Period> periods) {
        for (Block block : entry.blocks()) {
            if (block instanceof LocationDate locationDate) {
                locationDate.parts().stream()
                        .filter(Period.class::isInstance)
                        .map(Period.class::cast)
                        .filter(period -> periods.stream()
                                .noneMatch(known -> known.position().equals(period.position())))
                        .forEach(periods::add);
            }
        }
    }
}
