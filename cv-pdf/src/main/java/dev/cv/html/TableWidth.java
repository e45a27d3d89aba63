package dev.cv.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;

/**
 * Marks what a style sheet can't see: a table that would be wider than a page if no word were broken, and else the cells
 * of columns so short that no line in them need break.
 */
final class TableWidth {

    /** As many characters fit a line in any theme. */
    private static final int LINE = 80;

    /** What the room beside a column takes. */
    private static final int GAP = 2;

    private static final int SHORT = 18;

    private static final class Column {
        private final List<Element> cells = new ArrayList<>();
        private int longestWord;
        private int longestText;
    }

    private final Map<Integer, Column> columns = new TreeMap<>();

    /** Notes a cell that spans no other column. */
    void add(int number, Element cell) {
        Column column = columns.computeIfAbsent(number, any -> new Column());
        column.cells.add(cell);
        String text = cell.getTextContent();
        column.longestText = Math.max(column.longestText, text.length());
        for (String word : text.split("\\s+", -1)) {
            column.longestWord = Math.max(column.longestWord, word.length());
        }
    }

    /** @param nested whether it stands in another table, or another in it */
    void mark(Element table, boolean nested) {
        int width = nested ? LINE : 0;
        for (Column column : columns.values()) {
            width += column.longestWord + GAP;
        }
        if (width > LINE) {
            Dom.addClasses(table, List.of("wide"));
            return;
        }
        for (Column column : columns.values()) {
            int more = column.longestText - column.longestWord;
            if (column.longestText <= SHORT && width + more <= LINE) {
                width += more;
                column.cells.forEach(cell -> Dom.addClasses(cell, List.of("short")));
            }
        }
    }
}
