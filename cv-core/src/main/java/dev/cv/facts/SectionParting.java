package dev.cv.facts;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Entry;
import dev.cv.model.Fact;
import dev.cv.model.Inline;
import dev.cv.model.Paragraph;
import dev.cv.model.Period;
import dev.cv.model.Section;
import dev.cv.model.SectionKind;
import dev.cv.vocabulary.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Jobs are jobs and schools are schools under any heading: a section that says nothing of its kind, or tells of the person,
 * is parted where they begin. (FORMAT.md, "Sections")
 */
final class SectionParting {

    private static final WordSet STUDENTS = new WordSet("student");
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?\u2026\u3002]$");

    private SectionParting() {}

    static List<Section> part(Section section) {
        if (section.kind() == SectionKind.WORK) {
            return withoutSchools(section);
        } else if (section.kind() != SectionKind.OTHER && section.kind() != SectionKind.PROFILE) {
            return List.of(section);
        }
        List<SectionKind> kinds =
                section.entries().stream().map(SectionParting::kind).toList();
        if (!areTold(section, kinds)) {
            return List.of(section);
        }
        int first = 0;
        while (kinds.get(first) == SectionKind.OTHER) {
            first++;
        }
        int change = change(kinds, first);
        SectionKind kind = change == kinds.size() ? most(kinds) : kinds.get(first);
        List<Section> parts = new ArrayList<>();
        boolean person = section.kind() == SectionKind.PROFILE || isSummary(section.blocks());
        int from = section.kind() == SectionKind.PROFILE ? first : 0; // what tells of the person is no job
        if (person) {
            parts.add(section.with(section.blocks(), section.entries().subList(0, from))
                    .withKind(SectionKind.PROFILE));
        }
        Section whole = section.with(
                person ? List.of() : section.blocks(), section.entries().subList(from, change));
        parts.add(person ? more(whole, kind) : whole.withKind(kind));
        if (change < kinds.size()) {
            Section rest = section.with(List.of(), section.entries().subList(change, kinds.size()));
            parts.add(more(rest, kinds.get(change)));
        }
        return parts;
    }

    /** Jobs, and the schools among them for certain: a degree and no more, and being a student there. */
    private static List<Section> withoutSchools(Section section) {
        List<Entry> entries = section.entries();
        List<Section> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= entries.size(); i++) {
            if (i == entries.size() || isSchoolForCertain(entries.get(i)) != isSchoolForCertain(entries.get(start))) {
                SectionKind kind = isSchoolForCertain(entries.get(start)) ? SectionKind.EDUCATION : SectionKind.WORK;
                Section part = section.with(start == 0 ? section.blocks() : List.of(), entries.subList(start, i));
                parts.add(start == 0 ? part.withKind(kind) : more(part, kind));
                start = i;
            }
        }
        return parts.size() < 2 ? List.of(section) : parts;
    }

    private static boolean isSchoolForCertain(Entry entry) {
        String role = entry.role().map(Fact::text).orElse("");
        return entry.period().isPresent()
                && ((SchoolWords.isOnlyDegree(role) && !RoleWords.isRole(role)) || STUDENTS.isAllOf(role))
                && entry.organization()
                        .filter(name -> SchoolWords.isSchool(name.text(), /* amongSchools= */ true))
                        .isPresent();
    }

    private static Section more(Section section, SectionKind kind) {
        return new Section(
                kind,
                Optional.empty(),
                section.blocks(),
                section.entries(),
                Attributes.NONE,
                section.entries().get(0).position());
    }

    /** Where jobs end and schools begin, or the other way; the end where that isn't one place. */
    private static int change(List<SectionKind> kinds, int first) {
        int change = kinds.size();
        for (int i = first + 1; i < kinds.size(); i++) {
            if (kinds.get(i) == SectionKind.OTHER) {
                continue;
            }
            boolean other = kinds.get(i) != kinds.get(first);
            if (other && change == kinds.size()) {
                change = i;
            } else if (!other && change < kinds.size()) {
                return kinds.size();
            }
        }
        return change;
    }

    private static SectionKind most(List<SectionKind> kinds) {
        long schools =
                kinds.stream().filter(kind -> kind == SectionKind.EDUCATION).count();
        long jobs = kinds.stream().filter(kind -> kind == SectionKind.WORK).count();
        return schools > jobs ? SectionKind.EDUCATION : SectionKind.WORK;
    }

    /** Whether text above jobs tells of the person: sentences, not words that announce what follows. */
    private static boolean isSummary(List<Block> blocks) {
        return !blocks.isEmpty()
                && blocks.stream()
                        .allMatch(block -> block instanceof Paragraph paragraph
                                && END_OF_SENTENCE
                                        .matcher(
                                                Inline.text(paragraph.content()).strip())
                                        .find());
    }

    /** Whether what the entries are is sure: most last for a while, and some have words of what one is or where. */
    private static boolean areTold(Section section, List<SectionKind> kinds) {
        long told = kinds.stream().filter(kind -> kind != SectionKind.OTHER).count();
        long lasting = section.entries().stream().filter(SectionParting::lasts).count();
        long speaking =
                section.entries().stream().filter(SectionParting::speaks).count();
        return told > 0
                && told * 2 >= kinds.size()
                && lasting * 2 >= told
                && (speaking * 3 >= told || (told > 1 && told == kinds.size() && lasting == told));
    }

    private static SectionKind kind(Entry entry) {
        boolean school = entry.organization()
                .filter(name -> SchoolWords.isSchool(name.text(), false))
                .isPresent();
        boolean degree =
                entry.role().filter(role -> SchoolWords.isDegree(role.text())).isPresent();
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
        return entry.role()
                        .map(Fact::text)
                        .filter(text -> RoleWords.isRole(text) || SchoolWords.isDegree(text))
                        .isPresent()
                || entry.organization()
                        .map(Fact::text)
                        .filter(RoleWords::isOrganization)
                        .isPresent()
                || (!entry.organizations().isEmpty()
                        && entry.organizations().get(0).attributes().has(FactReader.ORGANIZATION)
                        && entry.role().isPresent()
                        && entry.location().isPresent());
    }
}
