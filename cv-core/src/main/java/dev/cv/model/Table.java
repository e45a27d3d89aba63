package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;

/**
 * A table.
 *
 * @param caption what it shows; may be empty
 * @param sections its rows, in source order
 */
public record Table(List<Inline> caption, List<TableSection> sections, Attributes attributes, Position position)
        implements Block {

    public Table {
        caption = List.copyOf(caption);
        sections = List.copyOf(sections);
    }

    @Override
    public Table with(Attributes attributes) {
        return new Table(caption, sections, attributes, position);
    }
}
