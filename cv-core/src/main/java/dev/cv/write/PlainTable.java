package dev.cv.write;

import dev.cv.model.Table;
import dev.cv.model.TableCell;
import dev.cv.model.TableCell.Alignment;
import dev.cv.model.TableRow;
import dev.cv.model.TableSection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table in columns where they fit; else a line {@code Header: value} for each cell. */
record PlainTable(PlainOut out, PlainInlines inlines) {

    private static final String GAP = "  ";

    private record Cell(String text, Alignment alignment) {

        String aligned(int width) {
            int room = Math.max(0, width - Columns.width(text));
            int left = alignment == Alignment.RIGHT ? room : alignment == Alignment.CENTER ? room / 2 : 0;
            return " ".repeat(left) + text + " ".repeat(room - left);
        }
    }

    void write(Table table) {
        if (!table.caption().isEmpty()) {
            out.text(inlines.text(table.caption()));
        }
        List<List<Cell>> head = rows(table, true);
        List<List<Cell>> body = rows(table, false);
        List<List<Cell>> all = new ArrayList<>(head);
        all.addAll(body);
        List<Integer> widths = widths(all);
        int width = widths.stream().mapToInt(column -> column + GAP.length()).sum() - GAP.length();
        if (width > out.mostColumns()) {
            listed(head, body);
            return;
        }
        head.forEach(row -> columns(row, widths));
        if (!head.isEmpty()) {
            out.line(widths.stream().map("-"::repeat).collect(Collectors.joining(GAP)));
        }
        body.forEach(row -> columns(row, widths));
    }

    private List<List<Cell>> rows(Table table, boolean head) {
        return table.sections().stream()
                .filter(section -> (section.kind() == TableSection.Kind.HEAD) == head)
                .flatMap(section -> section.rows().stream())
                .map(this::cells)
                .toList();
    }

    private List<Cell> cells(TableRow row) {
        List<Cell> cells = new ArrayList<>();
        for (TableCell cell : row.cells()) {
            cells.add(new Cell(inlines.inARow(cell.blocks()), cell.alignment()));
            for (int i = 1; i < cell.columns(); i++) {
                cells.add(new Cell("", cell.alignment()));
            }
        }
        return cells;
    }

    private static List<Integer> widths(List<List<Cell>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (List<Cell> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = Columns.width(row.get(i).text());
                if (i == widths.size()) {
                    widths.add(Math.max(1, width));
                } else {
                    widths.set(i, Math.max(widths.get(i), width));
                }
            }
        }
        return widths;
    }

    private void columns(List<Cell> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            line.append(i == 0 ? "" : GAP).append(row.get(i).aligned(widths.get(i)));
        }
        out.line(line.toString());
    }

    /** Each row as a paragraph of its own. */
    private void listed(List<List<Cell>> head, List<List<Cell>> body) {
        List<Cell> names = head.isEmpty() ? List.of() : head.get(head.size() - 1);
        head.stream().limit(Math.max(0, head.size() - 1)).forEach(this::inARow);
        if (names.isEmpty()) {
            body.forEach(this::inARow);
            return;
        }
        if (body.isEmpty()) {
            inARow(names);
        }
        for (List<Cell> row : body) {
            out.blank();
            for (int i = 0; i < row.size(); i++) {
                String name = i < names.size() ? names.get(i).text() : "";
                String text = row.get(i).text();
                out.open("", "  ");
                out.text(name.isEmpty() ? text : name + ": " + text);
                out.close();
            }
        }
    }

    private void inARow(List<Cell> row) {
        out.text(row.stream().map(Cell::text).filter(text -> !text.isEmpty()).collect(Collectors.joining(" | ")));
    }
}
