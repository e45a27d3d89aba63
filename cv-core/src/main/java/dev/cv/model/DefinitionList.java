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
    public DefinitionList with(Attributes attributes) {
        return new DefinitionList(items, attributes, position);
    }
}
