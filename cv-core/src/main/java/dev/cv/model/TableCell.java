package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;

/**
 * A cell of a table.
 *
 * @param header whether it names its row or column
 * @param alignment where its text stands
 * @param columns how many columns it spans, from 1
 * @param rows how many rows it spans, from 1
 * @param blocks what it holds; running text is a tight paragraph
 */
public record TableCell(
        boolean header,
        Alignment alignment,
        int columns,
        int rows,
        List<Block> blocks,
        Attributes attributes,
        Position position)
        implements BlockContainer {

    public TableCell {
        blocks = List.copyOf(blocks);
    }

    /** Where the text of a cell stands. */
    public enum Alignment {
        DEFAULT,
        LEFT,
        CENTER,
        RIGHT
    }

    @Override
    public TableCell with(List<Block> blocks, Attributes attributes) {
        return new TableCell(header, alignment, columns, rows, blocks, attributes, position);
    }
}
