package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;
import java.util.Optional;

/**
 * An item of a list.
 *
 * @param done for an item of a task list, whether its box is ticked
 * @param blocks what it holds; running text is a paragraph here too
 */
public record ListItem(Optional<Boolean> done, List<Block> blocks, Attributes attributes, Position position)
        implements BlockContainer {

    public ListItem {
        blocks = List.copyOf(blocks);
    }

    /** An item without a box to tick. */
    public ListItem(List<Block> blocks, Attributes attributes, Position position) {
        this(Optional.empty(), blocks, attributes, position);
    }

    @Override
    public ListItem with(List<Block> blocks, Attributes attributes) {
        return new ListItem(done, blocks, attributes, position);
    }
}
