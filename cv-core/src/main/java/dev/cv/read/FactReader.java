package dev.cv.read;

import dev.cv.model.Entry;
import dev.cv.model.EntryFacts;
import dev.cv.model.Fact;
import dev.cv.model.Heading;
import dev.cv.model.LocationDate;
import dev.cv.model.Organization;
import dev.cv.model.Section;

/** Understands what entries say: organization, role, place and time. (FORMAT.md, "Entries") */
final class FactReader {

    private FactReader() {}

    /** The section, with its entries understood. */
    static Section understand(Section section) {
        return new Section(
                section.kind(),
                section.heading(),
                section.blocks(),
                section.entries().stream()
                        .map(entry -> entry.with(facts(entry)))
                        .toList(),
                section.attributes(),
                section.position());
    }

    private static EntryFacts facts(Entry entry) {
        return new EntryFacts(
                entry.organizations().stream()
                        .filter(organization -> !organization.name().isBlank())
                        .findFirst()
                        .map(FactReader::name),
                entry.heading().filter(heading -> !heading.text().isBlank()).map(FactReader::role),
                entry.locationDates().stream()
                        .flatMap(block -> block.location().stream())
                        .findFirst(),
                entry.locationDates().stream()
                        .flatMap((LocationDate block) -> block.period().stream())
                        .findFirst());
    }

    private static Fact name(Organization organization) {
        return new Fact(organization.name(), /* inferred= */ false, organization.position());
    }

    private static Fact role(Heading heading) {
        return new Fact(heading.text().strip(), /* inferred= */ false, heading.position());
    }
}
