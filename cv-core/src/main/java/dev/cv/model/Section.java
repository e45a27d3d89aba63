package dev.cv.model;

import dev.cv.source.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a résumé: work, education, skills and the like.
 *
 * @param kind what it is about
 * @param heading its heading, where it has one
 * @param blocks what stands before its first entry, or all of it where it has no entries
 * @param entries its entries, in order
 */
public record Section(
        SectionKind kind,
        Optional<Heading> heading,
        List<Block> blocks,
        List<Entry> entries,
        Attributes attributes,
        Position position)
        implements ModelNode {

    public Section {
        blocks = List.copyOf(blocks);
        entries = List.copyOf(entries);
    }

    /** The heading in words; empty where it has none. */
    public String title() {
        return heading.map(Heading::text).orElse("");
    }

    @Override
    public List<ModelNode> children() {
        List<ModelNode> children = new ArrayList<>();
        heading.ifPresent(children::add);
        children.addAll(blocks);
        children.addAll(entries);
        return children;
    }

    /** This section with these blocks and entries. */
    public Section with(List<Block> blocks, List<Entry> entries) {
        return new Section(kind, heading, blocks, entries, attributes, position);
    }

    /** This section under another heading. */
    public Section withHeading(Optional<Heading> heading) {
        return new Section(kind, heading, blocks, entries, attributes, position);
    }

    /** This section, about something else. */
    public Section withKind(SectionKind kind) {
        return new Section(kind, heading, blocks, entries, attributes, position);
    }
}
