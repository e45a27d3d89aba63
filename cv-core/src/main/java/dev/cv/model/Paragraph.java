package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;

/**
 * Running text.
 *
 * @param content the pieces, in source order
 * @param tight whether it stands without the space of a paragraph, as in a tight list or straight inside an HTML element
 */
public record Paragraph(List<Inline> content, boolean tight, Attributes attributes, Position position)
        implements Block, TextContainer {

    public Paragraph {
        content = List.copyOf(content);
    }

    /** A paragraph with its space. */
    public Paragraph(List<Inline> content, Attributes attributes, Position position) {
        this(content, false, attributes, position);
    }

    @Override
    public Paragraph withAttributes(Attributes attributes) {
        return new Paragraph(content, tight, attributes, position);
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }

    @Override
    public Paragraph with(List<Inline> content, Attributes attributes) {
        return new Paragraph(content, tight, attributes, position);
    }
}
