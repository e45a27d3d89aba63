package dev.cv.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Shares the width of a page among the columns of a table. The engine would do so by the longest piece of text between
 * two elements, not by the longest line, so that it gets the widths, estimated from the characters.
 */
final class TableWidth {

    /**
     * How tables are set.
     *
     * @param line what a line has room for in the theme that has the least, in ems
     * @param gap what the room beside a column takes
     */
    private record Setting(double line, double gap) {}

    /** Where a table stands: set as usual, and in smaller type, the columns closer, where it would have to break words else. */
    enum Room {
        PAGE(new Setting(38, 1.5), new Setting(43.5, 0.8)),
        ASIDE(new Setting(13.5, 1.5), new Setting(15.5, 0.8));

        private final Setting normal;
        private final Setting dense;

        Room(Setting normal, Setting dense) {
            this.normal = normal;
            this.dense = dense;
        }
    }

    /** A table that takes more than this part of a line takes all of it, as lines are longer in other themes. */
    private static final double FILLS = 0.8;

    /** No line of a column as narrow need break. */
    private static final double SHORT = 9;

    /** Estimates are a little generous, as fonts differ. */
    private static final double MARGIN = 1.1;

    private static final class Column {
        private final List<Element> cells = new ArrayList<>();
        /** What its longest line takes, in ems. */
        private double most;
        /** What its longest word takes. */
        private double least;

        private double width;
    }

    private final Room room;
    private final Map<Integer, Column> columns = new TreeMap<>();
    private boolean firstRowSpans;
    private @Nullable HardSpaces hard;

    TableWidth(Room room) {
        this.room = room;
    }

    /** Notes that a cell of the first row spans columns. */
    void firstRowSpans() {
        firstRowSpans = true;
    }

    /** Notes a cell that spans no other column. */
    void add(int number, Element cell) {
        Column column = columns.computeIfAbsent(number, any -> new Column());
        column.cells.add(cell);
        String text = cell.getTextContent();
        column.most = Math.max(column.most, width(text));
        for (String word : spaces(cell).pieces(text)) {
            column.least = Math.max(column.least, width(word));
        }
    }

    private HardSpaces spaces(Element cell) {
        if (hard == null) {
            hard = HardSpaces.of(cell.getOwnerDocument().getDocumentElement().getAttribute("lang"));
        }
        return hard;
    }

    /** About how wide a line is, in ems, as a semibold sans serif sets it. */
    static double width(String text) {
        double ems = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean narrow = " .,:;!|'()[]ijltf-".indexOf(c) >= 0;
            boolean wide = "mwMW@%".indexOf(c) >= 0 || c > 0x2000;
            ems += narrow ? 0.3 : wide ? 0.85 : Character.isUpperCase(c) ? 0.62 : 0.53;
        }
        return ems * MARGIN;
    }

    /**
     * Gives the columns their widths.
     *
     * @param nested whether the table stands in another, or another in it: what room there is is hard to tell then
     * @return whether no word need be broken
     */
    boolean mark(Element table, boolean nested) {
        if (nested || columns.size() < 2) {
            Dom.addClasses(table, nested ? List.of("wide") : List.of());
            return true;
        }
        boolean fits = share(room.normal);
        if (!fits) {
            Dom.addClasses(table, List.of("dense"));
            fits = share(room.dense);
        }
        if (!fits) {
            breakWords(room.dense);
            Dom.addClasses(table, List.of("wide"));
        }
        write(table);
        return fits;
    }

    /**
     * Shares what the words leave among the columns that would take more, short ones first.
     *
     * @return whether there is room for all words
     */
    private boolean share(Setting setting) {
        double left = setting.line;
        for (Column column : columns.values()) {
            column.width = column.least + setting.gap;
            left -= column.width;
        }
        if (left < 0) {
            return false;
        }
        for (Column column : columns.values()) {
            double more = column.most - column.least;
            if (column.most <= SHORT && more <= left) {
                column.width += more;
                left -= more;
            }
        }
        double wanted = 0;
        for (Column column : columns.values()) {
            wanted += column.most + setting.gap - column.width;
        }
        double share = wanted > left ? left / wanted : 1;
        for (Column column : columns.values()) {
            column.width += share * (column.most + setting.gap - column.width);
        }
        return true;
    }

    /** Columns that are narrower than their share keep their words whole; the others share what is left. */
    private void breakWords(Setting setting) {
        double left = setting.line;
        List<Column> narrowFirst = columns.values().stream()
                .sorted((one, other) -> Double.compare(one.least, other.least))
                .toList();
        for (int i = 0; i < narrowFirst.size(); i++) {
            Column column = narrowFirst.get(i);
            column.width = Math.min(column.least + setting.gap, left / (narrowFirst.size() - i));
            left -= column.width;
        }
    }

    /**
     * The engine asks the first row for all widths where the layout is fixed; it can't where a cell there spans columns,
     * and has to be told by every cell.
     */
    private void write(Element table) {
        double whole =
                columns.values().stream().mapToDouble(column -> column.width).sum();
        boolean fills = whole > FILLS * room.normal.line;
        boolean fixed = !firstRowSpans;
        Dom.addClasses(table, fixed ? List.of("measured") : List.of());
        table.setAttribute("style", "width: " + (fills ? "100%" : number(whole) + "em"));
        for (Column column : columns.values()) {
            String style = "width: " + number(100 * column.width / whole) + "%";
            (fixed ? column.cells.subList(0, 1) : column.cells).forEach(cell -> cell.setAttribute("style", style));
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
