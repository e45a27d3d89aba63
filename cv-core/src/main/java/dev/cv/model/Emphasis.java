package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;

/** Text that is stressed. */
public record Emphasis(List<Inline> content, Attributes attributes, Position position) implements InlineContainer {

    public Emphasis {
        content = List.copyOf(content);
    }

    @Override
    public Emphasis with(List<Inline> content, Attributes attributes) {
        return new Emphasis(content, attributes, position);
    }

    @Override
    public void accept(InlineVisitor visitor) {
        visitor.visit(this);
    }
}
