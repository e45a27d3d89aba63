package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;

/**
 * An item of a list.
 *
 * @param blocks what it holds; running text is a paragraph here too
 */
public record ListItem(List<Block> blocks, Attributes attributes, Position position) {

    public ListItem {
        blocks = List.copyOf(blocks);
    }
}
