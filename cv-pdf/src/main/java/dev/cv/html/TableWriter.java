package dev.cv.html;

import dev.cv.model.Block;
import dev.cv.model.Paragraph;
import dev.cv.model.Table;
import dev.cv.model.TableCell;
import dev.cv.model.TableSection;
import dev.cv.model.TableSection.Kind;
import dev.cv.source.Diagnostics;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes tables; every row gets as many columns as the widest has (PDF/UA-1, 7.2). */
record TableWriter(Dom dom, InlineWriter inlines, BlockWriter blocks, Diagnostics diagnostics) {

    /** With more there is no room for even a letter in each, and the engine fails. */
    private static final int MOST_COLUMNS = 60;

    void write(Element parent, Table table) {
        Element element = blocks.element(parent, "table", table);
        if (!table.caption().isEmpty()) {
            inlines.write(dom.add(element, "caption"), table.caption());
        }
        TableGrid grid = TableGrid.of(table);
        TableWidth width = new TableWidth(isWithin(element, "aside") ? TableWidth.Room.ASIDE : TableWidth.Room.PAGE);
        for (int i = 0; i < grid.sections().size(); i++) {
            boolean first = i == 0;
            boolean last = i == grid.sections().size() - 1;
            write(element, grid.sections().get(i), first, last, width);
        }
        int columns = grid.sections().stream()
                .flatMap(section -> section.rows().stream())
                .mapToInt(row -> row.missing()
                        + row.cells().stream().mapToInt(TableGrid.Cell::columns).sum())
                .max()
                .orElse(0);
        if (columns > MOST_COLUMNS) {
            diagnostics.report(HtmlProblem.TABLE_OF_TOO_MANY_COLUMNS, table.position(), columns, MOST_COLUMNS);
        } else if (!width.mark(element, isNested(element))) {
            diagnostics.report(HtmlProblem.TABLE_TOO_WIDE, table.position());
        }
    }

    /** Whether it stands in another table, or another in it: how wide its columns must be is hard to tell then. */
    private static boolean isNested(Element table) {
        if (table.getElementsByTagName("table").getLength() > 0) {
            return true;
        }
        return isWithin(table, "t[hd]");
    }

    private static boolean isWithin(Element inner, String names) {
        Node above = inner.getParentNode();
        while (above != null && !above.getNodeName().matches(names)) {
            above = above.getParentNode();
        }
        return above != null;
    }

    /** A head stands at the top and a foot at the end: elsewhere they are rows like others. */
    private void write(Element table, TableGrid.Section section, boolean first, boolean last, TableWidth width) {
        TableSection source = section.source();
        boolean head = source.kind() == Kind.HEAD && first;
        boolean foot = source.kind() == Kind.FOOT && last && !first;
        Element element = dom.add(table, head ? "thead" : foot ? "tfoot" : "tbody");
        InlineWriter.attribute(element, source.attributes());
        boolean firstRow = first;
        for (TableGrid.Row row : section.rows()) {
            Element tr = dom.add(element, "tr");
            InlineWriter.attribute(tr, row.source().attributes());
            boolean titles = row.source().cells().stream().allMatch(TableCell::header);
            for (TableGrid.Cell cell : row.cells()) {
                Element written = write(tr, cell, head || titles);
                if (cell.columns() == 1) {
                    width.add(cell.column(), written);
                } else if (firstRow) {
                    width.firstRowSpans();
                }
            }
            firstRow = false;
            for (int i = 0; i < row.missing(); i++) {
                dom.add(tr, "td");
            }
        }
    }

    private Element write(Element tr, TableGrid.Cell cell, boolean namesColumn) {
        TableCell source = cell.source();
        Element element = dom.add(tr, source.header() ? "th" : "td");
        InlineWriter.attribute(element, source.attributes());
        if (source.header()) {
            String scope = source.attributes().values().getOrDefault("scope", namesColumn ? "col" : "row");
            element.setAttribute("scope", scope.startsWith("row") ? "row" : "col");
        }
        if (source.alignment() != TableCell.Alignment.DEFAULT) {
            element.setAttribute("align", source.alignment().name().toLowerCase(Locale.ROOT));
        }
        span(element, "colspan", cell.columns());
        span(element, "rowspan", cell.rows());
        writeContent(element, source.blocks());
        return element;
    }

    private static void span(Element element, String name, int cells) {
        if (cells > 1) {
            element.setAttribute(name, Integer.toString(cells));
        }
    }

    private void writeContent(Element cell, List<Block> content) {
        if (content.size() == 1 && content.get(0) instanceof Paragraph paragraph && paragraph.tight()) {
            inlines.write(cell, paragraph.content());
        } else {
            blocks.write(cell, content);
        }
    }
}
