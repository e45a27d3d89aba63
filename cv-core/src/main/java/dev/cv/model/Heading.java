package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;

/**
 * A heading.
 *
 * @param level 1 to 6, as in the source
 * @param anchor what a link within the file names: the id it has, or the one that kramdown makes of its words; may be
 *     empty
 */
public record Heading(int level, List<Inline> content, String anchor, Attributes attributes, Position position)
        implements Block, TextContainer {

    public Heading {
        content = List.copyOf(content);
    }

    /** A heading that nothing links to. */
    public Heading(int level, List<Inline> content, Attributes attributes, Position position) {
        this(level, content, "", attributes, position);
    }

    @Override
    public Heading withAttributes(Attributes attributes) {
        return new Heading(level, content, anchor, attributes, position);
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }

    @Override
    public Heading with(List<Inline> content, Attributes attributes) {
        return new Heading(level, content, anchor, attributes, position);
    }
}
