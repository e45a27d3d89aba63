package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;

/**
 * Blocks that belong together, as an HTML element says.
 *
 * @param name the element's name in lower case: {@code div}, {@code section}, {@code address}, …
 */
public record Division(String name, List<Block> blocks, Attributes attributes, Position position) implements Block {

    public Division {
        blocks = List.copyOf(blocks);
    }

    @Override
    public Division with(Attributes attributes) {
        return new Division(name, blocks, attributes, position);
    }
}
