package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;

/**
 * A note.
 *
 * @param name what references call it; once in a file
 */
public record Footnote(String name, List<Block> blocks, Attributes attributes, Position position)
        implements BlockContainer {

    public Footnote {
        blocks = List.copyOf(blocks);
    }

    @Override
    public Footnote with(List<Block> blocks, Attributes attributes) {
        return new Footnote(name, blocks, attributes, position);
    }
}
