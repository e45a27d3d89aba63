package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;

/**
 * Somebody else's words.
 */
public record BlockQuote(List<Block> blocks, Attributes attributes, Position position) implements Block {

    public BlockQuote {
        blocks = List.copyOf(blocks);
    }

    @Override
    public BlockQuote with(Attributes attributes) {
        return new BlockQuote(blocks, attributes, position);
    }
}
