package dev.cv.html;

import dev.cv.model.Table;
import dev.cv.model.TableCell;
import dev.cv.model.TableRow;
import dev.cv.model.TableSection;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the cells of a table stand. A span ends where another cell or its section does, and a column in which no cell
 * begins is none.
 *
 * @param sections those that have rows
 */
record TableGrid(List<Section> sections) {

    /** More is a slip of the pen. */
    private static final int MOST_SPANNED = 100;

    /** Rows that belong together. */
    record Section(TableSection source, List<Row> rows) {}

    /** A row; {@code missing} columns are filled by no cell. */
    record Row(TableRow source, List<Cell> cells, int missing) {}

    /** A cell from a column on, counted from 0, with the columns and rows that it really spans. */
    record Cell(TableCell source, int column, int columns, int rows) {}

    static TableGrid of(Table table) {
        BitSet starts = new BitSet();
        List<Layout> layouts = table.sections().stream()
                .map(section -> new Layout(section, starts))
                .toList();
        Stream<Section> sections = layouts.stream().map(layout -> layout.section(starts));
        return new TableGrid(
                sections.filter(section -> !section.rows().isEmpty()).toList());
    }

    private record Place(TableCell source, int column, int end, int rows) {}

    /** One section, its cells put into the first columns that are free. */
    private static final class Layout {
        private final TableSection source;
        private final List<TableRow> rows;
        private final List<List<Place>> places = new ArrayList<>();
        private final List<BitSet> taken;

        Layout(TableSection source, BitSet starts) {
            this.source = source;
            this.rows =
                    source.rows().stream().filter(row -> !row.cells().isEmpty()).toList();
            this.taken = rows.stream().map(row -> new BitSet()).toList();
            for (int row = 0; row < rows.size(); row++) {
                List<Place> placed = new ArrayList<>();
                for (TableCell cell : rows.get(row).cells()) {
                    Place place = place(cell, row);
                    starts.set(place.column());
                    placed.add(place);
                }
                places.add(placed);
            }
        }

        private Place place(TableCell cell, int row) {
            int column = taken.get(row).nextClearBit(0);
            int next = taken.get(row).nextSetBit(column);
            int end = column + Math.max(1, Math.min(cell.columns(), MOST_SPANNED));
            end = next < 0 ? end : Math.min(end, next);
            int height = Math.max(1, Math.min(Math.min(cell.rows(), MOST_SPANNED), rows.size() - row));
            for (BitSet below : taken.subList(row, row + height)) {
                below.set(column, end);
            }
            return new Place(cell, column, end, height);
        }

        Section section(BitSet starts) {
            List<Row> filled = new ArrayList<>();
            for (int row = 0; row < rows.size(); row++) {
                List<Cell> cells = places.get(row).stream()
                        .map(place -> new Cell(
                                place.source(),
                                starts.get(0, place.column()).cardinality(),
                                starts.get(place.column(), place.end()).cardinality(),
                                place.rows()))
                        .toList();
                BitSet missing = (BitSet) starts.clone();
                missing.andNot(taken.get(row));
                filled.add(new Row(rows.get(row), cells, missing.cardinality()));
            }
            return new Section(source, filled);
        }
    }
}
