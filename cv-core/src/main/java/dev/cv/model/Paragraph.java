package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;

/**
 * Running text.
 */
public record Paragraph(List<Inline> content, Attributes attributes, Position position) implements Block {

    public Paragraph {
        content = List.copyOf(content);
    }

    @Override
    public Paragraph with(Attributes attributes) {
        return new Paragraph(content, attributes, position);
    }
}
