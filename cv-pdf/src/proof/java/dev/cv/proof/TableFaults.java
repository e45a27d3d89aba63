package dev.cv.proof;

import dev.cv.reread.ReadTag;
import java.util.ArrayList;
import java.util.List;

/** Looks for tables that a screen reader would lose its way in. */
final class TableFaults {
    private static final String PARTS = "(Caption )?(THead )?(TBody )*(TFoot )?";

    private final List<String> faults = new ArrayList<>();

    private TableFaults() {}

    static List<String> of(ReadTag table) {
        TableFaults tables = new TableFaults();
        tables.look(table);
        return tables.faults;
    }

    private void look(ReadTag table) {
        List<String> parts = table.inner().stream().map(ReadTag::type).toList();
        check((String.join(" ", parts) + " ").matches(PARTS), "a Table holds " + parts);
        List<Integer> widths = new ArrayList<>();
        for (ReadTag part : table.inner()) {
            if (part.type().matches("T(Head|Body|Foot)")) {
                widths.addAll(widths(part));
            }
        }
        check(widths.stream().distinct().count() == 1, "a table's rows have " + widths + " columns");
    }

    /** How many columns each row of a part has, those that cells above reach down to among them. */
    private List<Integer> widths(ReadTag part) {
        List<ReadTag> rows = part.inner();
        int[] widths = new int[rows.size()];
        for (int row = 0; row < widths.length; row++) {
            check(
                    rows.get(row).type().equals("TR"),
                    "a " + part.type() + " holds a " + rows.get(row).type());
            for (ReadTag cell : rows.get(row).inner()) {
                cell(cell);
                int end = row + number(cell, "RowSpan");
                check(end <= widths.length, "a cell reaches beyond its " + part.type());
                for (int below = row; below < Math.min(end, widths.length); below++) {
                    widths[below] += number(cell, "ColSpan");
                }
            }
        }
        List<Integer> list = new ArrayList<>();
        for (int width : widths) {
            list.add(width);
        }
        return list;
    }

    private void cell(ReadTag cell) {
        check(cell.type().matches("T[HD]"), "a TR holds a " + cell.type());
        check(!cell.type().equals("TH") || cell.attributes().containsKey("Scope"), "a TH has no Scope");
    }

    private static int number(ReadTag cell, String name) {
        return Integer.parseInt(cell.attributes().getOrDefault(name, "1"));
    }

    private void check(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
