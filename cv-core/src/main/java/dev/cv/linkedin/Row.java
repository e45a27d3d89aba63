package dev.cv.linkedin;

import dev.cv.source.Position;
import java.util.Map;
import java.util.Optional;

/**
 * A line of a table.
 *
 * @param cells the values that are not blank, by the plain name of their column
 * @param position where it begins
 */
record Row(Map<String, Cell> cells, Position position) {

    /** The value in a column, stripped; empty where there is none. */
    Optional<Cell> get(String column) {
        return Optional.ofNullable(cells.get(CsvTable.plain(column)));
    }

    /** The words in a column; none where there are none. */
    String text(String column) {
        return get(column).map(Cell::text).orElse("");
    }

    /** Where a value stands, or else the line. */
    Position at(String column) {
        return get(column).map(Cell::position).orElse(position);
    }
}
