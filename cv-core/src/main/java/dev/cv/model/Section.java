package dev.cv.model;

import dev.cv.source.Position;
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
        Position position) {

    public Section {
        blocks = List.copyOf(blocks);
        entries = List.copyOf(entries);
    }

    /** The heading in words; empty where it has none. */
    public String title() {
        return heading.map(Heading::text).orElse("");
    }
}
