package dev.cv.read;

import dev.cv.content.ContentFile;
import dev.cv.content.FrontMatter;
import dev.cv.facts.EntryDivider;
import dev.cv.facts.FactReader;
import dev.cv.facts.HiddenHeadings;
import dev.cv.facts.Outline;
import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Division;
import dev.cv.model.Entry;
import dev.cv.model.Heading;
import dev.cv.model.Section;
import dev.cv.model.SectionKind;
import dev.cv.model.Text;
import dev.cv.model.ThematicBreak;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import dev.cv.values.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Puts files one after the other into sections. A file with {@code header:} opens one, a heading of level one or two
 * that is no role opens one, anything else goes on with the section before it. (FORMAT.md, "Sections")
 */
final class SectionAssembler {

    private final List<Draft> drafts = new ArrayList<>();
    private final FootnotePlacer footnotes = new FootnotePlacer();
    private final FactReader facts;

    SectionAssembler(Diagnostics diagnostics) {
        this.facts = new FactReader(diagnostics);
    }

    /**
     * Adds a file.
     *
     * @param entries what front matter says of entries
     */
    void add(ContentFile file, EntriesKey entries) {
        FrontMatter frontMatter = file.frontMatter();
        Optional<YamlValue.Scalar> header = frontMatter.scalar("header");
        if (header.isPresent()) {
            Position at = header.get().position();
            Heading heading =
                    new Heading(2, List.of(new Text(header.get().text().strip(), at)), Attributes.NONE, at);
            Attributes attributes = Attributes.ofClasses(frontMatter.names("class"));
            drafts.add(new Draft(Optional.of(heading), attributes, Attributes.NONE, at));
            addBlocks(footnotes.take(file.blocks()), entries.key(frontMatter));
        } else {
            addSections(file.blocks(), entries.classes(frontMatter));
        }
    }

    /**
     * A letter, which is a section by itself.
     *
     * @param head addressee, date and subject
     * @param body what it says
     */
    void addLetter(List<Block> head, List<Block> body, Position at) {
        Attributes attributes = Attributes.ofClasses(List.of(ContentFile.LETTER));
        Draft draft = new Draft(Optional.empty(), attributes, Attributes.NONE, at);
        draft.blocks.addAll(head);
        draft.blocks.addAll(footnotes.take(body));
        draft.closed = true;
        drafts.add(draft);
    }

    private boolean isOpen() {
        return !drafts.isEmpty() && !drafts.get(drafts.size() - 1).closed;
    }

    /** Opens a section without a heading. */
    void open(Attributes attributes, Position at) {
        open(attributes, Attributes.NONE, at);
    }

    private void open(Attributes attributes, Attributes ofFile, Position at) {
        drafts.add(new Draft(Optional.empty(), attributes, ofFile, at));
    }

    /** Blocks whose headings may open sections. */
    void addSections(List<Block> blocks, Attributes attributes) {
        List<Block> all = Outline.withHeadings(HiddenHeadings.shown(footnotes.take(blocks)));
        List<Block> rest = new ArrayList<>();
        SectionHeadings headings = new SectionHeadings(all);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof Division part && Parts.isOne(part)) {
                addBlocks(rest, attributes);
                rest.clear();
                addPart(part, attributes);
            } else if (headings.opens(i) && all.get(i) instanceof Heading heading) {
                boolean rule = !rest.isEmpty()
                        && rest.get(rest.size() - 1) instanceof ThematicBreak
                        && rest.get(rest.size() - 1).attributes().isEmpty();
                if (rule) {
                    rest.remove(rest.size() - 1); // the heading parts the page as well
                }
                addBlocks(rest, attributes);
                rest.clear();
                drafts.add(new Draft(
                        Optional.of(SectionHeadings.opening(heading)),
                        heading.attributes(),
                        attributes,
                        heading.position()));
            } else {
                rest.add(all.get(i));
            }
        }
        addBlocks(rest, attributes);
    }

    private void addPart(Division part, Attributes attributes) {
        if (Parts.isEntry(part)) {
            addEntry(part, attributes.and(part.attributes()));
            return;
        }
        List<Block> blocks = part.blocks();
        boolean headed = !blocks.isEmpty() && new SectionHeadings(blocks).opens(0);
        if (headed && blocks.get(0) instanceof Heading heading) {
            drafts.add(new Draft(
                    Optional.of(SectionHeadings.opening(heading)),
                    part.attributes().and(heading.attributes()),
                    attributes,
                    heading.position()));
        } else if (goesOn(part, attributes)) {
            addBlocks(blocks, attributes.and(part.attributes().withoutId()));
            return;
        } else {
            open(part.attributes(), attributes, part.position());
        }
        addSections(headed ? blocks.subList(1, blocks.size()) : blocks, attributes);
    }

    /** Whether a section says nothing of what it is about, and begins with a lower heading than the one above it. */
    private boolean goesOn(Division part, Attributes attributes) {
        OptionalInt above = isOpen() ? drafts.get(drafts.size() - 1).level() : OptionalInt.empty();
        return above.isPresent()
                && SectionKinds.of(Optional.empty(), part.attributes(), attributes) == SectionKind.OTHER
                && part.blocks().stream().noneMatch(Parts::isOne)
                && !part.blocks().isEmpty()
                && part.blocks().get(0) instanceof Heading first
                && first.level() > above.getAsInt();
    }

    private void addEntry(Division part, Attributes attributes) {
        if (!isOpen()) {
            open(Attributes.NONE, attributes, part.position());
        }
        List<Entry> entries = drafts.get(drafts.size() - 1).entries;
        Optional<Division> head = Parts.head(part);
        if (head.isPresent()) {
            entries.add(Parts.entry(part, head.get(), attributes));
            return;
        }
        EntryDivider.Parts parts = EntryDivider.divide(part.blocks(), SectionKind.OTHER, attributes);
        if (!parts.intro().isEmpty()) {
            entries.add(new Entry(List.of(), parts.intro(), List.of(), attributes, part.position()));
        }
        entries.addAll(parts.entries());
    }

    private void addBlocks(List<Block> blocks, Attributes attributes) {
        if (blocks.isEmpty()) {
            return;
        }
        if (!isOpen()) {
            open(Attributes.NONE, attributes, blocks.get(0).position());
        }
        Draft draft = drafts.get(drafts.size() - 1);
        EntryDivider.Parts parts = EntryDivider.divide(blocks, draft.kind(), attributes);
        List<Block> intro = parts.intro();
        if (draft.entries.isEmpty()) {
            draft.blocks.addAll(intro);
        } else if (!intro.isEmpty()) {
            // Text after entries is an entry without a head, so that it keeps its place.
            draft.entries.add(new Entry(
                    List.of(), intro, List.of(), attributes, intro.get(0).position()));
        }
        draft.entries.addAll(parts.entries());
    }

    /** The sections, of which is kept what is for the variants asked for. */
    List<Section> sections(Variants variants) {
        footnotes.keep(new BlockFilter(variants));
        List<Section> kept = new SectionFilter(variants)
                .keep(drafts.stream().map(Draft::section).toList());
        return footnotes.place(kept.stream()
                .flatMap(section -> facts.understand(section).stream())
                .toList());
    }

    boolean isEmpty() {
        return drafts.isEmpty();
    }

    private static final class Draft {

        private final Optional<Heading> heading;
        private final Attributes attributes;
        private final Attributes ofFile;
        private final Position position;
        private final List<Block> blocks = new ArrayList<>();
        private final List<Entry> entries = new ArrayList<>();
        private boolean closed;

        Draft(Optional<Heading> heading, Attributes attributes, Attributes ofFile, Position position) {
            this.heading = heading;
            this.attributes = attributes;
            this.ofFile = ofFile;
            this.position = position;
        }

        /** The level of its heading. */
        OptionalInt level() {
            return heading.map(own -> OptionalInt.of(own.level())).orElse(OptionalInt.empty());
        }

        SectionKind kind() {
            return SectionKinds.of(heading, attributes, ofFile);
        }

        Section section() {
            boolean asWritten = !entries.isEmpty() && entries.stream().allMatch(Draft::isAsWritten);
            return asWritten
                    ? new Section(
                            kind(),
                            heading,
                            blocks,
                            entries.stream().map(Draft::unmarked).toList(),
                            attributes.and(Attributes.ofClasses(List.of(FactReader.AS_WRITTEN))),
                            position)
                    : new Section(kind(), heading, blocks, entries, attributes, position);
        }

        private static boolean isAsWritten(Entry entry) {
            return entry.attributes().has(FactReader.AS_WRITTEN);
        }

        /** The entry without a class that its section says for all. */
        private static Entry unmarked(Entry entry) {
            return new Entry(
                    entry.head(),
                    entry.summary(),
                    entry.projects(),
                    entry.attributes().without(FactReader.AS_WRITTEN),
                    entry.position());
        }
    }
}
