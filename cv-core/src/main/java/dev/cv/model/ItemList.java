package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;

/**
 * A bulleted or numbered list.
 *
 * @param ordered whether the items are numbered
 * @param start the first number; 1 where the list is bulleted
 */
public record ItemList(boolean ordered, int start, List<ListItem> items, Attributes attributes, Position position)
        implements Block {

    public ItemList {
        items = List.copyOf(items);
    }

    @Override
    public ItemList withAttributes(Attributes attributes) {
        return new ItemList(ordered, start, items, attributes, position);
    }

    @Override
    public List<ListItem> children() {
        return items;
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
