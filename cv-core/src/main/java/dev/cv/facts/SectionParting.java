package dev.cv.facts;

import dev.cv.model.Attributes;
import dev.cv.model.Entry;
import dev.cv.model.Fact;
import dev.cv.model.Period;
import dev.cv.model.Section;
import dev.cv.model.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Jobs are jobs and schools are schools under any heading: a section that says nothing of its kind, or tells of the person,
 * is parted where they begin. (FORMAT.md, "Sections")
 */
final class SectionParting {

    private SectionParting() {}

    static List<Section> part(Section section) {
        if (section.kind() != SectionKind.OTHER && section.kind() != SectionKind.PROFILE) {
            return List.of(section);
        }
        List<SectionKind> kinds =
                section.entries().stream().map(SectionParting::kind).toList();
        if (!areTold(section, kinds)) {
            return List.of(section);
        }
        List<Section> parts = new ArrayList<>();
        // The text before jobs is about the person.
        SectionKind kind = section.blocks().isEmpty() ? section.kind() : SectionKind.PROFILE;
        List<Entry> entries = new ArrayList<>();
        boolean first = true;
        for (int i = 0; i < kinds.size(); i++) {
            // What tells nothing of itself is as the entries around it.
            SectionKind next = kinds.get(i);
            if (next == SectionKind.OTHER) {
                next = kind;
            }
            boolean nothingYet = first && entries.isEmpty() && section.blocks().isEmpty();
            if (next != kind && !nothingYet) {
                parts.add(part(section, kind, entries, first));
                entries = new ArrayList<>();
                first = false;
            }
            kind = next;
            entries.add(section.entries().get(i));
        }
        parts.add(part(section, kind, entries, first));
        return parts;
    }

    private static Section part(Section section, SectionKind kind, List<Entry> entries, boolean first) {
        return new Section(
                kind,
                first ? section.heading() : Optional.empty(),
                first ? section.blocks() : List.of(),
                entries,
                first ? section.attributes() : Attributes.NONE,
                first ? section.position() : entries.get(0).position());
    }

    /** Whether what the entries are is sure: most last for a while, and some have words of what one is or where. */
    private static boolean areTold(Section section, List<SectionKind> kinds) {
        long told = kinds.stream().filter(kind -> kind != SectionKind.OTHER).count();
        long lasting = section.entries().stream().filter(SectionParting::lasts).count();
        long speaking = section.entries().stream().filter(SectionParting::speaks).count();
        return told > 0 && told * 2 >= kinds.size() && lasting * 2 >= told && (speaking * 3 >= told || (told > 1 && told == kinds.size() && lasting == told));
    }

    private static SectionKind kind(Entry entry) {
        boolean school = entry.organization().filter(name -> SchoolWords.isSchool(name.text(), false)).isPresent();
        boolean degree = entry.role().filter(role -> SchoolWords.isDegree(role.text())).isPresent();
        if (degree || (school && entry.role().isEmpty())) {
            return SectionKind.EDUCATION;
        }
        boolean both = entry.organization().isPresent() && entry.role().isPresent();
        return entry.period().isPresent() && (both || speaks(entry)) ? SectionKind.WORK : SectionKind.OTHER;
    }

    private static boolean lasts(Entry entry) {
        return entry.period().filter(SectionParting::lasts).isPresent();
    }

    private static boolean lasts(Period period) {
        return period.present() || !period.start().equals(period.end());
    }

    private static boolean speaks(Entry entry) {
        return entry.role().map(Fact::text).filter(text -> RoleWords.isRole(text) || SchoolWords.isDegree(text)).isPresent()
                || entry.organization().map(Fact::text).filter(RoleWords::isOrganization).isPresent()
                || !entry.organizations().isEmpty() && entry.organizations().get(0).attributes().has("company-info")
                        && entry.role().isPresent() && entry.location().isPresent();
    }
}
