package dev.cv.read;

import dev.cv.model.Block;
import dev.cv.model.Entry;
import dev.cv.model.Footnote;
import dev.cv.model.FootnoteReference;
import dev.cv.model.Footnotes;
import dev.cv.model.Heading;
import dev.cv.model.Organization;
import dev.cv.model.Project;
import dev.cv.model.Section;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps of sections what is for the variants asked for. A mark on a section's heading covers the section, one on a role or
 * an organization the entry, one on a project's heading the project. (FORMAT.md, "Variants")
 */
final class SectionFilter {

    private final Variants variants;
    private final BlockFilter blocks;

    SectionFilter(Variants variants) {
        this.variants = variants;
        this.blocks = new BlockFilter(variants);
    }

    /** The sections that stay, and of each what stays; notes that nothing refers to any more go, too. */
    List<Section> keep(List<Section> sections) {
        List<Section> kept = keepAll(sections);
        boolean notes = sections.stream().flatMap(SectionFilter::blocksOf).anyMatch(Footnotes.class::isInstance);
        if (!notes || !variants.hasRemoved()) {
            return kept;
        }
        Set<Variants.NoteKey> referenced = referenced(kept);
        Set<Variants.NoteKey> gone = new HashSet<>();
        sections.stream()
                .flatMap(SectionFilter::blocksOf)
                .filter(Footnotes.class::isInstance)
                .flatMap(block -> ((Footnotes) block).notes().stream())
                .map(Variants::key)
                .filter(note -> !referenced.contains(note) && !variants.isReferenced(note))
                .forEach(gone::add);
        variants.drop(gone);
        return keepAll(kept);
    }

    private List<Section> keepAll(List<Section> sections) {
        return sections.stream().flatMap(section -> keep(section).stream()).toList();
    }

    private Optional<Section> keep(Section section) {
        List<Block> own = blocks.keep(section.blocks());
        List<Entry> entries = section.entries().stream()
                .flatMap(entry -> keep(entry).stream())
                .toList();
        Optional<Heading> heading =
                section.heading().flatMap(title -> blocks.inside(title)).map(Heading.class::cast);
        boolean had = !section.blocks().isEmpty() || !section.entries().isEmpty();
        boolean has = !own.isEmpty() || !entries.isEmpty();
        // A file that is left out may still open a section for those after it.
        boolean emptied = had ? !has : variants.isLeftOut(section.position());
        if (!variants.admit(section.attributes()) || emptied) {
            return Optional.empty();
        }
        return Optional.of(new Section(
                section.kind(), heading, own, entries, VariantMark.without(section.attributes()), section.position()));
    }

    private Optional<Entry> keep(Entry entry) {
        List<Block> head = new ArrayList<>();
        boolean admitted = variants.admit(entry.attributes(), entry.position());
        for (Block block : entry.head()) {
            if (block instanceof Heading || block instanceof Organization) {
                admitted &= variants.admit(block.attributes(), block.position());
                blocks.inside(block).ifPresent(head::add);
            } else {
                blocks.keep(block).ifPresent(head::add);
            }
        }
        List<Block> body = new ArrayList<>(entry.summary());
        for (Project project : entry.projects()) {
            body.add(project.heading());
            body.addAll(project.blocks());
        }
        List<Block> kept = blocks.keep(body);
        boolean emptied = head.isEmpty() && kept.isEmpty() && !entry.blocks().isEmpty();
        return admitted && !emptied ? Optional.of(entry(entry, head, kept)) : Optional.empty();
    }

    private static Entry entry(Entry entry, List<Block> head, List<Block> body) {
        Deque<Project> projects = new ArrayDeque<>();
        int end = body.size();
        for (int i = end - 1; i >= 0; i--) {
            if (body.get(i) instanceof Heading heading) {
                projects.addFirst(new Project(heading, body.subList(i + 1, end)));
                end = i;
            }
        }
        return new Entry(
                head,
                body.subList(0, end),
                List.copyOf(projects),
                VariantMark.without(entry.attributes()),
                entry.position());
    }

    private static Stream<Block> blocksOf(Section section) {
        Stream<Block> own = Stream.concat(section.heading().stream(), section.blocks().stream());
        return Stream.concat(own, section.entries().stream().flatMap(entry -> entry.blocks().stream()));
    }

    /** The notes that the text refers to, and those that they refer to. */
    private static Set<Variants.NoteKey> referenced(List<Section> sections) {
        Map<Variants.NoteKey, Footnote> notes = new HashMap<>();
        List<Block> text = new ArrayList<>();
        sections.stream().flatMap(SectionFilter::blocksOf).forEach(block -> {
            if (block instanceof Footnotes footnotes) {
                footnotes.notes().forEach(note -> notes.put(Variants.key(note), note));
            } else {
                text.add(block);
            }
        });
        Set<Variants.NoteKey> referenced = new HashSet<>();
        for (int i = 0; i < text.size(); i++) {
            text.get(i).all(FootnoteReference.class).stream()
                    .map(Variants::key)
                    .filter(referenced::add)
                    .flatMap(key -> Optional.ofNullable(notes.get(key)).stream())
                    .forEach(note -> text.addAll(note.blocks()));
        }
        return referenced;
    }
}
