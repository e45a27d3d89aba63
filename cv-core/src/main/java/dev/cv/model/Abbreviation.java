package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;

/**
 * A short form.
 *
 * @param expansion what it stands for, in words; may be empty
 */
public record Abbreviation(String expansion, List<Inline> content, Attributes attributes, Position position)
        implements InlineContainer {

    public Abbreviation {
        content = List.copyOf(content);
    }

    @Override
    public Abbreviation with(List<Inline> content, Attributes attributes) {
        return new Abbreviation(expansion, content, attributes, position);
    }

    @Override
    public void accept(InlineVisitor visitor) {
        visitor.visit(this);
    }
}
