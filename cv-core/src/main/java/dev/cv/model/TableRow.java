package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;

/** A row of a table. */
public record TableRow(List<TableCell> cells, Attributes attributes, Position position) {

    public TableRow {
        cells = List.copyOf(cells);
    }
}
