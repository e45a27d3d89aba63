package dev.cv.facts;

import dev.cv.dates.PeriodReader;
import dev.cv.model.Attributes;
import dev.cv.model.EntryFacts;
import dev.cv.model.Fact;
import dev.cv.model.Inline;
import dev.cv.model.Location;
import dev.cv.model.Period;
import dev.cv.source.Position;
import java.util.List;
import java.util.Optional;

/** What is understood of an entry so far; what is said first stands. */
final class FactDraft {

    private Optional<Fact> organization = Optional.empty();
    private Optional<Fact> role = Optional.empty();
    private Optional<Location> location = Optional.empty();
    private Optional<Period> period = Optional.empty();

    void organization(Optional<Fact> found) {
        organization = organization.or(() -> found);
    }

    void role(Optional<Fact> found) {
        role = role.or(() -> found);
    }

    void location(Optional<Location> found) {
        location = location.or(() -> found);
    }

    void period(Optional<Period> found) {
        period = period.or(() -> found);
    }

    boolean hasOrganization() {
        return organization.isPresent();
    }

    /** Whether these words are all of the organization's name. */
    boolean isOrganization(String words) {
        return organization.filter(name -> name.text().equals(words.strip())).isPresent();
    }

    boolean hasPeriod() {
        return period.isPresent();
    }

    /** The place in words; empty where there is none. */
    String place() {
        return location.map(Location::text).orElse("");
    }

    /** What the spans of a class that says so hold: they win over all else, so they come first. */
    void marks(List<Inline> content, Attributes all, PeriodReader periods) {
        organization(FactSpans.find(FactSpans.ORGANIZATION, content).flatMap(FactDraft::fact));
        role(FactSpans.find(FactSpans.ROLE, content).flatMap(FactDraft::fact));
        location(FactSpans.find(FactSpans.LOCATION, content)
                .map(span -> new Location(FactSpans.words(span), all, span.position())));
        if (!hasPeriod()) {
            period(FactSpans.find(FactSpans.PERIOD, content)
                    .map(span -> periods.read(FactSpans.words(span), all, span.position())));
        }
    }

    private static Optional<Fact> fact(Inline span) {
        return fact(Inline.text(List.of(span)), span.position());
    }

    static Optional<Fact> fact(String words, Position at) {
        String text = words.strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(new Fact(text, /* inferred= */ false, at));
    }

    EntryFacts facts() {
        return new EntryFacts(organization, role, location, period);
    }
}
