package dev.cv.style;

import dev.cv.model.Entry;
import dev.cv.model.LocationDate;
import dev.cv.model.Period;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.source.Position;
import dev.cv.style.Passage.Kind;
import dev.cv.style.Passage.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A time as the author wrote it; what was translated isn't.
 *
 * @param passage its words
 */
record WrittenPeriod(Period period, Passage passage) {

    /** The times of all entries, in reading order, each once. */
    static List<WrittenPeriod> of(Resume resume) {
        Map<Position, WrittenPeriod> all = new LinkedHashMap<>();
        for (Section section : resume.sections()) {
            for (Entry entry : section.entries()) {
                Place place = new Place(Optional.of(section), Optional.of(entry), Optional.empty(), 0);
                periods(entry)
                        .forEach(period -> written(
                                        period, place, resume.metadata().language())
                                .ifPresent(written -> all.putIfAbsent(period.position(), written)));
            }
        }
        return List.copyOf(all.values());
    }

    private static List<Period> periods(Entry entry) {
        List<Period> periods = new ArrayList<>(entry.period().stream().toList());
        for (LocationDate block : entry.locationDates()) {
            block.parts().stream()
                    .filter(Period.class::isInstance)
                    .map(Period.class::cast)
                    .forEach(periods::add);
        }
        return periods;
    }

    private static Optional<WrittenPeriod> written(Period period, Place place, String language) {
        List<Passage> passages = new ArrayList<>();
        new PassageWriter(Kind.PERIOD, place, passages).write(period.content(), language, period.position());
        return passages.stream()
                .filter(passage -> passage.isInSource(0, passage.text().length()))
                .findFirst()
                .map(passage -> new WrittenPeriod(period, passage));
    }
}
