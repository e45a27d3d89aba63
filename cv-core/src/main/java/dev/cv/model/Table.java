package dev.cv.model;

import dev.cv.source.Position;
import java.util.ArrayList;
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
    public Table withAttributes(Attributes attributes) {
        return new Table(caption, sections, attributes, position);
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }

    @Override
    public List<ModelNode> children() {
        List<ModelNode> children = new ArrayList<>(caption);
        children.addAll(sections);
        return children;
    }
}
