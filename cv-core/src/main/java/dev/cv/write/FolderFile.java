package dev.cv.write;

import dev.cv.facts.FactReader;
import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Entry;
import dev.cv.model.Fact;
import dev.cv.model.Heading;
import dev.cv.model.LocationDate;
import dev.cv.model.Section;
import dev.cv.model.SectionKind;
import dev.cv.model.Text;
import dev.cv.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file of a content folder that holds a section or a part of one.
 *
 * @param words what it may be named after, the best first
 * @param header the section that it opens in front matter; empty where the body does so, or another file did
 * @param classes the classes of that section, else of the entries
 * @param isWhole whether the body says that it is a section, if anything does
 * @param content what stands in the body
 */
record FolderFile(List<String> words, String header, List<String> classes, boolean isWhole, Section content) {

    /** A section as it stands in one file with others: its heading, if any, is in the body. */
    static FolderFile whole(Section section) {
        return new FolderFile(words(section), "", List.of(), true, section);
    }

    /** A section under a header; empty where front matter can't hold its heading, or its entries need elements. */
    static Optional<FolderFile> headed(Section section) {
        return headed(section, section.blocks(), section.entries(), words(section));
    }

    private static Optional<FolderFile> headed(
            Section section, List<Block> blocks, List<Entry> entries, List<String> words) {
        Section content = bare(section, blocks, entries);
        boolean fits = section.heading().filter(FolderFile::isPlain).isPresent()
                && isOfClasses(section.attributes())
                && (entries.isEmpty() || isFound(content));
        return fits
                ? Optional.of(new FolderFile(words, section.title(), classes(section), false, content))
                : Optional.empty();
    }

    /**
     * A section in a file for each employer or school, the first of which opens it, too; empty where one of them would not be
     * read again as it is.
     */
    static Optional<List<FolderFile>> perEntry(Section section) {
        List<List<Entry>> groups = groups(section.entries());
        boolean opensWithEntry =
                !groups.isEmpty() && groups.get(0).get(0).attributes().isEmpty();
        List<Entry> first = opensWithEntry ? groups.remove(0) : List.of();
        Optional<FolderFile> opening = headed(
                section, section.blocks(), first, opensWithEntry ? words(first.get(0), section) : words(section));
        if (opening.isEmpty()) {
            return Optional.empty();
        }
        List<FolderFile> sheets = new ArrayList<>(List.of(opening.get()));
        for (List<Entry> group : groups) {
            Attributes attributes = group.get(0).attributes();
            List<Entry> entries = group.stream().map(FolderFile::bare).toList();
            Section content = bare(section, List.of(), entries);
            boolean same = group.stream().allMatch(entry -> entry.attributes().equals(attributes));
            if (!same || !isOfClasses(attributes) || !isFound(content)) {
                return Optional.empty();
            }
            sheets.add(new FolderFile(words(group.get(0), section), "", attributes.classes(), false, content));
        }
        return Optional.of(sheets);
    }

    /** Entries one after the other that are at the same organization, which only the first of them names. */
    private static List<List<Entry>> groups(List<Entry> entries) {
        List<List<Entry>> groups = new ArrayList<>();
        for (Entry entry : entries) {
            boolean goesOn = !groups.isEmpty()
                    && entry.organizations().isEmpty()
                    && entry.organization().filter(Fact::inferred).isPresent();
            if (!goesOn) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(entry);
        }
        return groups;
    }

    private static boolean isFound(Section section) {
        return SectionForm.of(section).plain().stream().allMatch(found -> found)
                && !(section.entries().get(0).head().get(0) instanceof LocationDate);
    }

    private static Section bare(Section section, List<Block> blocks, List<Entry> entries) {
        return new Section(section.kind(), Optional.empty(), blocks, entries, Attributes.NONE, section.position());
    }

    private static Entry bare(Entry entry) {
        return new Entry(
                entry.head(), entry.summary(), entry.projects(), entry.facts(), Attributes.NONE, entry.position());
    }

    private static boolean isPlain(Heading heading) {
        return heading.level() == 2
                && heading.attributes().isEmpty()
                && heading.content().stream().allMatch(Text.class::isInstance)
                && heading.text().equals(heading.text().strip())
                && !heading.text().isEmpty();
    }

    private static boolean isOfClasses(Attributes attributes) {
        return attributes.equals(Attributes.ofClasses(attributes.classes()));
    }

    /** The section's own classes, and one that says its kind where nothing else does. */
    private static List<String> classes(Section section) {
        List<String> classes = section.attributes().classes();
        boolean told = section.kind() == SectionKind.OTHER
                || classes.stream().anyMatch(name -> !name.equals(FactReader.AS_WRITTEN))
                || Vocabulary.kindOf(section.title()).isPresent()
                || FactReader.tellKind(section);
        return told
                ? classes
                : Stream.concat(Stream.of(kind(section)), classes.stream()).toList();
    }

    private static String kind(Section section) {
        return section.kind().name().toLowerCase(Locale.ROOT);
    }

    private static List<String> words(Section section) {
        return List.of(section.title(), section.kind() == SectionKind.OTHER ? "section" : kind(section));
    }

    private static List<String> words(Entry entry, Section section) {
        return Stream.of(entry.organization().map(Fact::text), entry.role().map(Fact::text), Optional.of(kind(section)))
                .flatMap(Optional::stream)
                .toList();
    }
}
