package dev.cv.facts;

import dev.cv.model.Attributes;
import dev.cv.model.Inline;
import dev.cv.model.Paragraph;
import dev.cv.model.Table;
import dev.cv.model.TableCell;
import dev.cv.model.TableRow;
import dev.cv.model.TableSection;
import dev.cv.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The heads that the rows of a table may be. */
final class TableHeads {

    /** A larger table is none of one entry's facts. */
    private static final int MOST_ROWS = 4;

    private TableHeads() {}

    /**
     * Each row of a table is an item, and a head that names columns is none; a small table is one item. None where a cell
     * holds more than a line.
     */
    static List<ListHeads.Item> of(Table table) {
        List<Paragraph> head = new ArrayList<>();
        List<Paragraph> rows = new ArrayList<>();
        List<Optional<Label>> said = columns(table);
        for (TableSection section : byColumns(table)) {
            boolean named = section.kind() != TableSection.Kind.HEAD;
            for (TableRow row : section.rows()) {
                Optional<Paragraph> line = line(row, 0, row.cells().size(), named ? said : List.of());
                if (line.isEmpty()) {
                    return List.of();
                }
                (section.kind() == TableSection.Kind.HEAD ? head : rows).add(line.get());
            }
        }
        List<Paragraph> all = new ArrayList<>(head);
        all.addAll(rows);
        long timed = all.stream().filter(line -> HeadUnit.of(line).hasTime()).count();
        int columns = table.all(TableRow.class).stream()
                .mapToInt(row -> row.cells().size())
                .max()
                .orElse(0);
        boolean headTimed = head.stream().anyMatch(line -> HeadUnit.of(line).hasTime());
        if (timed == 1 && all.size() <= MOST_ROWS && (columns == 2 || headTimed || head.isEmpty())) {
            return List.of(new ListHeads.Item(all.get(0), all.subList(1, all.size()), List.of()));
        }
        return (headTimed ? all : rows)
                .stream()
                        .map(line -> new ListHeads.Item(line, List.of(), List.of()))
                        .toList();
    }

    /** What the cells of its head say of the columns below, each thing of one; a single cell may as well be a name. */
    private static List<Optional<Label>> columns(Table table) {
        List<Optional<Label>> labels = new ArrayList<>();
        int said = 0;
        for (TableCell cell : head(table)) {
            Optional<Label> label = FactLabels.ofColumn(Inline.text(content(cell)));
            said += label.isPresent() ? 1 : 0;
            labels.add(label.filter(known -> known != Label.OTHER && !labels.contains(Optional.of(known))));
        }
        return said > 1 ? labels : List.of();
    }

    private static List<TableCell> head(Table table) {
        return table.sections().stream()
                .filter(section -> section.kind() == TableSection.Kind.HEAD)
                .flatMap(section -> section.rows().stream())
                .findFirst()
                .map(TableRow::cells)
                .orElse(List.of());
    }

    private static List<Inline> content(TableCell cell) {
        return cell.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .flatMap(block -> ((Paragraph) block).content().stream())
                .toList();
    }

    /** A table of two rows and columns that begins with a time, by its columns, that one last: a place stands below the time. */
    private static List<TableSection> byColumns(Table table) {
        List<TableRow> rows = table.all(TableRow.class);
        boolean four =
                rows.size() == 2 && rows.stream().allMatch(row -> row.cells().size() == 2);
        if (!four
                || !line(rows.get(0), 0, 1, List.of())
                        .filter(time -> HeadUnit.of(time).isOnlyTime())
                        .isPresent()) {
            return table.sections();
        }
        List<TableRow> columns = new ArrayList<>();
        for (int i = 1; i >= 0; i--) {
            List<TableCell> cells =
                    List.of(rows.get(0).cells().get(i), rows.get(1).cells().get(i));
            columns.add(
                    new TableRow(cells, rows.get(0).attributes(), cells.get(0).position()));
        }
        return List.of(new TableSection(TableSection.Kind.BODY, columns, Attributes.NONE, table.position()));
    }

    private static Optional<Paragraph> line(TableRow row, int from, int to, List<Optional<Label>> columns) {
        List<Inline> content = new ArrayList<>();
        String before = "";
        for (int i = from; i < to; i++) {
            TableCell cell = row.cells().get(i);
            Optional<Label> column = i < columns.size() ? columns.get(i) : Optional.empty();
            boolean plain = cell.blocks().size() <= 1
                    && (cell.blocks().isEmpty() || cell.blocks().get(0) instanceof Paragraph);
            if (!plain) {
                return Optional.empty();
            }
            if (!cell.blocks().isEmpty()) {
                List<Inline> words = ((Paragraph) cell.blocks().get(0)).content();
                if (!content.isEmpty()) {
                    boolean until = HeadLine.areOneTime(before, Inline.text(words));
                    content.add(new Text(until ? " \u2013 " : " | ", cell.position()));
                }
                before = Inline.text(words);
                content.addAll(column.map(label -> List.of(FactSpans.say(label, words)))
                        .orElse(words));
            }
        }
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paragraph(Inline.joined(content), Attributes.NONE, row.position()));
    }
}
