package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;

/**
 * A heading.
 *
 * @param level 1 to 6, as in the source
 */
public record Heading(int level, List<Inline> content, Attributes attributes, Position position) implements Block {

    public Heading {
        content = List.copyOf(content);
    }

    /** The heading's words. */
    public String text() {
        return Inline.text(content);
    }

    @Override
    public Heading with(Attributes attributes) {
        return new Heading(level, content, attributes, position);
    }
}
