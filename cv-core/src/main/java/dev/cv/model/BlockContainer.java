package dev.cv.model;

import java.util.List;

/** What holds blocks and nothing else. */
public interface BlockContainer extends ModelNode {

    /** What it holds, in source order. */
    List<Block> blocks();

    /** This with other blocks and attributes. */
    BlockContainer with(List<Block> blocks, Attributes attributes);

    @Override
    default List<Block> children() {
        return blocks();
    }
}
