package dev.cv.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows in columns that are as wide as their widest cell. */
public final class TextTable {

    private static final int GAP = 2;

    /** A column is made no narrower. */
    private static final int NARROWEST = 12;

    private final List<List<String>> rows = new ArrayList<>();

    private TextTable() {}

    public TextTable(String... headings) {
        rows.add(List.of(headings));
    }

    public void add(String... cells) {
        rows.add(List.of(cells));
    }

    public List<String> lines() {
        int[] widths = widths();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    /** The lines, with the words of the widest columns on several where a terminal has only so many columns. */
    public List<String> lines(int columns) {
        int[] widths = widths();
        while (IntStream.of(widths).sum() + GAP * (widths.length - 1) > columns) {
            int widest = IntStream.range(0, widths.length)
                    .reduce((one, other) -> widths[other] >= widths[one] ? other : one)
                    .orElse(0);
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        TextTable wrapped = new TextTable();
        for (List<String> row : rows) {
            List<List<String>> cells = new ArrayList<>();
            for (int i = 0; i < widths.length; i++) {
                cells.add(wrapped(row.get(i), widths[i]));
            }
            int height = cells.stream().mapToInt(List::size).max().orElse(0);
            for (int line = 0; line < height; line++) {
                int at = line;
                wrapped.rows.add(cells.stream()
                        .map(cell -> at < cell.size() ? cell.get(at) : "")
                        .toList());
            }
        }
        return wrapped.lines();
    }

    /** The words of a cell on lines of so many characters; a longer word has one to itself. */
    private static List<String> wrapped(String cell, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : cell.split(" ", -1)) {
            if (line.length() > 0 && length(line.toString()) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private int[] widths() {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        }
        return widths;
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(row.get(i)).append(" ".repeat(widths[i] - length(row.get(i)) + GAP));
        }
        return line.toString().stripTrailing();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
