package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;

/**
 * A rule across the page.
 */
public record ThematicBreak(Attributes attributes, Position position) implements Block {

    @Override
    public ThematicBreak withAttributes(Attributes attributes) {
        return new ThematicBreak(attributes, position);
    }

    @Override
    public List<ModelNode> children() {
        return List.of();
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
