package dev.cv.write;

import dev.cv.model.Block;
import dev.cv.model.Inline;
import dev.cv.model.Paragraph;
import dev.cv.model.Table;
import dev.cv.model.TableCell;
import dev.cv.model.TableCell.Alignment;
import dev.cv.model.TableRow;
import dev.cv.model.TableSection;
import dev.cv.model.TableSection.Kind;
import dev.cv.write.TextPlace.Host;
import java.util.ArrayList;
import java.util.List;

/** A table with pipes, its columns in line where that is not too wide. (FORMAT.md, "Markdown" 5) */
record PipeTable(NamesInFile names) {

    private static final int WIDEST = 120;

    /** Whether pipes can say all of it: cells of running text, as many in each row, and a head or one body. */
    static boolean fits(Table table) {
        List<TableSection> sections = table.sections();
        boolean head = !sections.isEmpty() && sections.get(0).kind() == Kind.HEAD;
        boolean foot = !sections.isEmpty() && sections.get(sections.size() - 1).kind() == Kind.FOOT;
        List<TableSection> bodies =
                sections.subList(head ? 1 : 0, Math.max(head ? 1 : 0, sections.size() - (foot ? 1 : 0)));
        if (!table.caption().isEmpty() || bodies.isEmpty() || (!head && bodies.size() > 1)) {
            return false;
        }
        List<TableCell> like = sections.get(0).rows().isEmpty()
                ? List.of()
                : sections.get(0).rows().get(0).cells();
        return !like.isEmpty()
                && bodies.stream().allMatch(section -> section.kind() == Kind.BODY)
                && (head || like.stream().allMatch(cell -> cell.alignment() == Alignment.DEFAULT))
                && sections.stream().allMatch(section -> fits(section, like));
    }

    private static boolean fits(TableSection section, List<TableCell> like) {
        return section.attributes().isEmpty()
                && !section.rows().isEmpty()
                && section.rows().stream().allMatch(row -> fits(row, section.kind() == Kind.HEAD, like));
    }

    private static boolean fits(TableRow row, boolean head, List<TableCell> like) {
        boolean fits = row.attributes().isEmpty() && row.cells().size() == like.size();
        for (int i = 0; fits && i < like.size(); i++) {
            TableCell cell = row.cells().get(i);
            fits = cell.header() == head
                    && cell.alignment() == like.get(i).alignment()
                    && cell.columns() == 1
                    && cell.rows() == 1
                    && cell.attributes().isEmpty()
                    && (cell.blocks().isEmpty() || isText(cell.blocks()));
        }
        return fits;
    }

    private static boolean isText(List<Block> blocks) {
        return blocks.size() == 1
                && blocks.get(0) instanceof Paragraph text
                && text.tight()
                && text.attributes().isEmpty();
    }

    private List<String> texts(TableRow row) {
        return row.cells().stream()
                .map(cell -> cell.blocks().isEmpty()
                        ? List.<Inline>of()
                        : ((Paragraph) cell.blocks().get(0)).content())
                .map(content -> MarkdownInlines.write(content, Host.CELL, names))
                .toList();
    }

    void write(Table table, MarkdownOut out) {
        List<List<String>> rows = new ArrayList<>();
        table.sections().forEach(section -> section.rows().forEach(row -> rows.add(texts(row))));
        List<Integer> widths = widths(rows);
        List<TableCell> first = table.sections().get(0).rows().get(0).cells();
        int row = 0;
        for (int i = 0; i < table.sections().size(); i++) {
            TableSection section = table.sections().get(i);
            if (section.kind() == Kind.FOOT) {
                out.line(separator(widths, first, '='));
            } else if (i > 0) {
                out.line(separator(widths, first, '-'));
            }
            for (int count = section.rows().size(); count > 0; count--) {
                out.line(line(rows.get(row++), widths));
            }
        }
    }

    private static List<Integer> widths(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        int all = 1;
        for (int column = 0; column < rows.get(0).size(); column++) {
            int width = 3;
            for (List<String> row : rows) {
                width = Math.max(width, Columns.width(row.get(column)));
            }
            widths.add(width);
            all += width + 3;
        }
        return all <= WIDEST ? widths : widths.stream().map(width -> 1).toList();
    }

    private static String line(List<String> texts, List<Integer> widths) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < texts.size(); i++) {
            int room = widths.get(i) - Columns.width(texts.get(i));
            line.append(' ')
                    .append(texts.get(i))
                    .append(" ".repeat(Math.max(0, room)))
                    .append(" |");
        }
        return line.toString();
    }

    private static String separator(List<Integer> widths, List<TableCell> cells, char mark) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < widths.size(); i++) {
            Alignment alignment = mark == '-' ? cells.get(i).alignment() : Alignment.DEFAULT;
            boolean left = alignment == Alignment.LEFT || alignment == Alignment.CENTER;
            boolean right = alignment == Alignment.RIGHT || alignment == Alignment.CENTER;
            String marks = String.valueOf(mark).repeat(widths.get(i) + 2 - (left ? 1 : 0) - (right ? 1 : 0));
            line.append(left ? ":" : "").append(marks).append(right ? ":" : "").append('|');
        }
        return line.toString();
    }
}
