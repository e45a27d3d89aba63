package dev.cv.facts;

import dev.cv.model.Entry;
import dev.cv.model.EntryFacts;
import dev.cv.model.Fact;
import dev.cv.model.PartialDate;
import dev.cv.model.Period;
import dev.cv.model.SectionKind;
import dev.cv.vocabulary.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Several roles at one organization, one entry after the other: the later ones are at that of the first.
 * (FORMAT.md, "Entries")
 */
final class Promotions {

    private static final Set<SectionKind> KINDS = Set.of(SectionKind.WORK, SectionKind.VOLUNTEER, SectionKind.OTHER);

    private static final WordSet OWN_MASTERS = new WordSet("own.master");

    /** Months between two times that are still one after the other. */
    private static final int TOUCHING = 2;

    private Promotions() {}

    /** The entries, each with the organization of the one before where it has none and that is plausible. */
    static List<Entry> inherit(List<Entry> entries, SectionKind kind) {
        if (!KINDS.contains(kind)) {
            return entries;
        }
        Map<String, Set<String>> employers = employers(entries);
        List<Entry> all = new ArrayList<>();
        for (Entry entry : entries) {
            boolean inherits = !all.isEmpty() && isPromotion(all.get(all.size() - 1), entry, employers);
            all.add(inherits ? at(all.get(all.size() - 1), entry) : entry);
        }
        return all;
    }

    /** The names of the organizations in each file, by its path. */
    private static Map<String, Set<String>> employers(List<Entry> entries) {
        Map<String, Set<String>> employers = new HashMap<>();
        for (Entry entry : entries) {
            entry.organization()
                    .ifPresent(name -> employers
                            .computeIfAbsent(entry.position().file().path(), any -> new HashSet<>())
                            .add(name.text().toLowerCase(Locale.ROOT)));
        }
        return employers;
    }

    private static boolean isPromotion(Entry before, Entry entry, Map<String, Set<String>> employers) {
        String file = entry.position().file().path();
        boolean possible = before.organization().isPresent()
                && entry.organization().isEmpty()
                && entry.role().isPresent()
                && !entry.attributes().has(ShortsRecognizer.SHORT)
                && !before.attributes().has(ShortsRecognizer.SHORT)
                && before.position().file().path().equals(file)
                && !OWN_MASTERS.isIn(entry.role().get().text());
        boolean one = employers.getOrDefault(file, Set.of()).size() == 1;
        return possible && (one || touch(before.period(), entry.period()));
    }

    private static Entry at(Entry before, Entry entry) {
        Fact organization = before.organization().orElseThrow();
        EntryFacts facts = entry.facts();
        return entry.withFacts(new EntryFacts(
                Optional.of(new Fact(organization.text(), /* inferred= */ true, organization.position())),
                facts.role(),
                facts.location().or(before::location),
                facts.period()));
    }

    private static boolean touch(Optional<Period> one, Optional<Period> other) {
        return one.isEmpty()
                || other.isEmpty()
                || (start(one.get()) <= end(other.get()) + TOUCHING && start(other.get()) <= end(one.get()) + TOUCHING);
    }

    /** The first month that it may have begun in, counted from the year 0. */
    private static int start(Period period) {
        return period.start()
                .map(date -> date.year() * 12 + date.month().orElse(1))
                .orElse(Integer.MIN_VALUE / 2);
    }

    /** The last month that it may have ended in. */
    private static int end(Period period) {
        Optional<PartialDate> end = period.end();
        return end.map(date -> date.year() * 12 + date.month().orElse(12)).orElse(Integer.MAX_VALUE / 2);
    }
}
