package dev.cv.facts;

import dev.cv.dates.PeriodReader;
import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Entry;
import dev.cv.model.EntryFacts;
import dev.cv.model.Fact;
import dev.cv.model.Heading;
import dev.cv.model.Inline;
import dev.cv.model.Location;
import dev.cv.model.LocationDate;
import dev.cv.model.Organization;
import dev.cv.model.Paragraph;
import dev.cv.model.Section;
import dev.cv.model.SectionKind;
import dev.cv.source.Diagnostics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Understands what entries say: organization, role, place and time. (FORMAT.md, "Entries") */
public final class FactReader {

    /** The class of a list that is an organization. */
    public static final String ORGANIZATION = "company-info";

    /** The class of a list or lines that are place and time. */
    public static final String LOCATION_DATE = "location-date";

    /** The class of a list of entries of a line each. */
    public static final String SHORTS = "company-shorts";

    /** All classes by which authors mark what a block is. */
    static final Set<String> MARKS = Set.of(ORGANIZATION, LOCATION_DATE, SHORTS, ShortsRecognizer.SHORT);

    /** The class of entries, and of sections of them, that keep the author's own lines. */
    public static final String AS_WRITTEN = "as-written";

    private final PeriodReader periods;
    private final Diagnostics diagnostics;

    public FactReader(Diagnostics diagnostics) {
        this.periods = new PeriodReader(diagnostics);
        this.diagnostics = diagnostics;
    }

    /** The section with its entries understood; several where these are of several kinds. */
    public List<Section> understand(Section section) {
        Set<String> known = section.entries().stream()
                .flatMap(entry -> entry.organizations().stream())
                .flatMap(organization -> OrganizationNames.of(organization).stream())
                .map(name -> name.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        boolean asWritten = section.attributes().has(AS_WRITTEN);
        List<Entry> entries = new UnmarkedHeads(section.kind(), known, asWritten, periods, diagnostics)
                .understand(
                        section.entries(),
                        entry -> byClasses(entry, section.kind(), known, keepsLines(section, entry)));
        return SectionParting.part(section.with(section.blocks(), Promotions.inherit(entries, section.kind())));
    }

    /** Whether the author's own lines are to stay the head of an entry. */
    public static boolean keepsLines(Section section, Entry entry) {
        return section.attributes().has(AS_WRITTEN)
                || entry.attributes().has(AS_WRITTEN)
                || (!entry.head().isEmpty() && entry.head().get(0).attributes().has(AS_WRITTEN));
    }

    /** Whether the section's entries tell its kind where nothing else does. */
    public static boolean tellKind(Section section) {
        List<Section> parts = SectionParting.part(section.withKind(SectionKind.OTHER));
        return parts.size() == 1 && parts.get(0).kind() == section.kind();
    }

    private Entry byClasses(Entry entry, SectionKind kind, Set<String> known, boolean asWritten) {
        Entry set = kind == SectionKind.PROJECTS ? ProjectTimes.set(entry) : entry;
        return (asWritten ? entry : set).withFacts(facts(set, kind, known));
    }

    private EntryFacts facts(Entry entry, SectionKind kind, Set<String> known) {
        FactDraft facts = new FactDraft();
        entry.head().forEach(block -> facts.marks(content(block), Attributes.NONE, periods));
        Optional<Paragraph> line = shortLine(entry);
        if (line.isPresent()) {
            List<Inline> unmarked = FactSpans.without(line.get().content());
            ShortReader.read(line.get(), new Sides(new FactLine(unmarked), known, facts.place()), periods, facts);
            return facts.facts();
        }
        List<Fact> names = names(entry);
        facts.organization(joined(names));
        for (LocationDate block : entry.locationDates()) {
            facts.period(block.period());
        }
        entry.heading()
                .ifPresent(
                        heading -> new EntryHeading(heading, kind, names, periods).read(known, placeOf(entry), facts));
        places(entry, kind, facts);
        facts.organization(LogoInText.name(entry));
        return facts.facts();
    }

    private static Optional<Paragraph> shortLine(Entry entry) {
        return entry.head().size() == 1
                        && entry.head().get(0) instanceof Paragraph paragraph
                        && paragraph.attributes().has(ShortsRecognizer.SHORT)
                ? Optional.of(paragraph)
                : Optional.empty();
    }

    private static List<Inline> content(Block block) {
        if (block instanceof Heading heading) {
            return heading.content();
        } else if (block instanceof Paragraph paragraph) {
            return paragraph.content();
        } else if (block instanceof LocationDate locationDate) {
            return locationDate.parts().stream()
                    .flatMap(part -> part.content().stream())
                    .toList();
        } else if (block instanceof Organization organization) {
            return organization.description().stream()
                    .filter(Paragraph.class::isInstance)
                    .flatMap(part -> content(part).stream())
                    .toList();
        }
        return List.of();
    }

    /** The names in the first company block that has any. */
    private static List<Fact> names(Entry entry) {
        return entry.organizations().stream()
                .map(OrganizationNames::of)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Optional<Fact> joined(List<Fact> names) {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fact(
                        names.stream().map(Fact::text).collect(Collectors.joining(", ")),
                        names.stream().anyMatch(Fact::inferred),
                        names.get(0).position()));
    }

    private static String placeOf(Entry entry) {
        return entry.locationDates().stream()
                .flatMap(block -> block.location().stream())
                .map(Location::text)
                .findFirst()
                .orElse("");
    }

    /** The places; where nothing else says who it was, a school among them is that. */
    private static void places(Entry entry, SectionKind kind, FactDraft facts) {
        List<Location> places = entry.locationDates().stream()
                .flatMap(block -> block.parts().stream())
                .filter(Location.class::isInstance)
                .map(Location.class::cast)
                .toList();
        boolean amongSchools = kind == SectionKind.EDUCATION;
        for (Location place : places) {
            Optional<HeadingReader.Reading> school = facts.hasOrganization()
                    ? Optional.empty()
                    : new SchoolReader(new FactLine(place.content()), place.position(), amongSchools).place();
            if (school.isPresent()) {
                facts.organization(school.get().organization());
                facts.location(school.get().location());
            }
        }
        boolean isSchool = places.size() > 1 && amongSchools && !facts.hasOrganization();
        if (isSchool) {
            facts.organization(
                    FactDraft.fact(places.get(0).text(), places.get(0).position()));
        }
        places.stream()
                .filter(place -> !facts.isOrganization(place.text()))
                .findFirst()
                .ifPresent(place -> facts.location(Optional.of(place)));
    }
}
