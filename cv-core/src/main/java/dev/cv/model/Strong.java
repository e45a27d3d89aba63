package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;

/** Text of weight. */
public record Strong(List<Inline> content, Attributes attributes, Position position) implements InlineContainer {

    public Strong {
        content = List.copyOf(content);
    }

    @Override
    public Strong with(List<Inline> content, Attributes attributes) {
        return new Strong(content, attributes, position);
    }

    @Override
    public void accept(InlineVisitor visitor) {
        visitor.visit(this);
    }
}
