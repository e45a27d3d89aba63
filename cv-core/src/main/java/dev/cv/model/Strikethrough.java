package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;

/** Text that is struck out. */
public record Strikethrough(List<Inline> content, Attributes attributes, Position position) implements InlineContainer {

    public Strikethrough {
        content = List.copyOf(content);
    }

    @Override
    public Strikethrough with(List<Inline> content, Attributes attributes) {
        return new Strikethrough(content, attributes, position);
    }

    @Override
    public void accept(InlineVisitor visitor) {
        visitor.visit(this);
    }
}
