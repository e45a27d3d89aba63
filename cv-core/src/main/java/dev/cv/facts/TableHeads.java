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
        for (TableSection section : table.sections()) {
            for (TableRow row : section.rows()) {
                Optional<Paragraph> line = line(row);
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

    private static Optional<Paragraph> line(TableRow row) {
        List<Inline> content = new ArrayList<>();
        String before = "";
        for (TableCell cell : row.cells()) {
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
                content.addAll(words);
            }
        }
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paragraph(Inline.joined(content), Attributes.NONE, row.position()));
    }
}
