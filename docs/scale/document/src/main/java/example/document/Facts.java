package example.document;

import dev.cv.model.Entry;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What cv has understood of a résumé, counted: a job whose employer it can't tell is worth a look.
 *
 * @param name whose résumé it is; empty where it doesn't tell
 * @param language its language
 */
public record Facts(
        String name,
        String language,
        int contacts,
        int sections,
        int entries,
        int organizations,
        int roles,
        int places,
        int periods) {

    static Facts of(Resume resume) {
        List<Entry> entries = resume.sections().stream()
                .map(Section::entries)
                .flatMap(List::stream)
                .toList();
        return new Facts(
                resume.person().name(),
                String.valueOf(resume.metadata().language()),
                resume.person().contacts().size(),
                resume.sections().size(),
                entries.size(),
                count(entries, Entry::organization),
                count(entries, Entry::role),
                count(entries, Entry::location),
                count(entries, Entry::period));
    }

    private static int count(List<Entry> entries, Function<Entry, Optional<?>> fact) {
        return Math.toIntExact(
                entries.stream().filter(entry -> fact.apply(entry).isPresent()).count());
    }
}
