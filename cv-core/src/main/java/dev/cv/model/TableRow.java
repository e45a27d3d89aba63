package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;

/** A row of a table. */
public record TableRow(List<TableCell> cells, Attributes attributes, Position position) implements ModelNode {

    public TableRow {
        cells = List.copyOf(cells);
    }

    @Override
    public List<TableCell> children() {
        return cells;
    }
}
