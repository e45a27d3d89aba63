package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;

/** Rows of a table that belong together. */
public record TableSection(Kind kind, List<TableRow> rows, Attributes attributes, Position position)
        implements ModelNode {

    public TableSection {
        rows = List.copyOf(rows);
    }

    /** What the rows are to the table. */
    public enum Kind {
        HEAD,
        BODY,
        FOOT
    }

    @Override
    public List<TableRow> children() {
        return rows;
    }
}
