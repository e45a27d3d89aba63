package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;

/**
 * Somebody else's words.
 */
public record BlockQuote(List<Block> blocks, Attributes attributes, Position position)
        implements Block, BlockContainer {

    public BlockQuote {
        blocks = List.copyOf(blocks);
    }

    @Override
    public BlockQuote withAttributes(Attributes attributes) {
        return new BlockQuote(blocks, attributes, position);
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }

    @Override
    public BlockQuote with(List<Block> blocks, Attributes attributes) {
        return new BlockQuote(blocks, attributes, position);
    }
}
