package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;

/**
 * Blocks that belong together, as an HTML element says.
 *
 * @param name the element's name in lower case: {@code div}, {@code section}, {@code address}, …
 */
public record Division(String name, List<Block> blocks, Attributes attributes, Position position)
        implements Block, BlockContainer {

    public Division {
        blocks = List.copyOf(blocks);
    }

    @Override
    public Division withAttributes(Attributes attributes) {
        return new Division(name, blocks, attributes, position);
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }

    @Override
    public Division with(List<Block> blocks, Attributes attributes) {
        return new Division(name, blocks, attributes, position);
    }
}
