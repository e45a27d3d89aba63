package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;

/**
 * Terms with their descriptions, in source order.
 */
public record DefinitionList(List<DefinitionItem> items, Attributes attributes, Position position) implements Block {

    public DefinitionList {
        items = List.copyOf(items);
    }

    @Override
    public DefinitionList withAttributes(Attributes attributes) {
        return new DefinitionList(items, attributes, position);
    }

    @Override
    public List<DefinitionItem> children() {
        return items;
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
