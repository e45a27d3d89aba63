package dev.cv.markdown.commonmark;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import dev.cv.model.TableCell.Alignment;
import java.util.ArrayList;
import java.util.List;

/** Makes nodes of a table. */
record TableTree(Excerpts excerpts, SpanTree spans) {

    Node table(TableBlock block) {
        Node table = new Node(Kind.TABLE, excerpts.offset(block.getChars()));
        for (com.vladsch.flexmark.util.ast.Node part : block.getChildren()) {
            if ((part instanceof TableHead || part instanceof TableBody) && part.hasChildren()) {
                table.children.add(section(table, part, part instanceof TableHead ? "thead" : "tbody"));
            }
        }
        return table;
    }

    private Node section(Node table, com.vladsch.flexmark.util.ast.Node part, String name) {
        Node section = new Node(Kind.TABLE_SECTION, excerpts.offset(part.getChars()));
        section.name = name;
        for (com.vladsch.flexmark.util.ast.Node child : part.getChildren()) {
            if (child instanceof TableRow row) {
                section.children.add(row(table, row, name.equals("thead")));
            }
        }
        return section;
    }

    private Node row(Node table, TableRow row, boolean head) {
        Node node = new Node(Kind.ROW, excerpts.offset(row.getChars()));
        List<Alignment> alignment = new ArrayList<>();
        for (com.vladsch.flexmark.util.ast.Node child : row.getChildren()) {
            if (child instanceof TableCell cell) {
                Node one = new Node(Kind.CELL, excerpts.offset(cell.getText()));
                one.children = spans.children(cell);
                one.children.forEach(TableTree::unescapePipes);
                node.children.add(one);
                alignment.add(alignment(cell));
            }
        }
        if (head) {
            table.alignment = List.copyOf(alignment);
            table.level = node.children.size();
        }
        return node;
    }

    /** In a cell a backslash before a pipe is the table's, in code, too. */
    private static void unescapePipes(Node span) {
        int escape = span.is(Kind.CODE) ? span.value.indexOf("\\|") : -1;
        while (escape >= 0) {
            span.value.deleteCharAt(escape);
            escape = span.value.indexOf("\\|", escape + 1);
        }
        span.children.forEach(TableTree::unescapePipes);
    }

    private static Alignment alignment(TableCell cell) {
        TableCell.Alignment said = cell.getAlignment();
        if (said == null) {
            return Alignment.DEFAULT;
        }
        return switch (said) {
            case LEFT -> Alignment.LEFT;
            case CENTER -> Alignment.CENTER;
            case RIGHT -> Alignment.RIGHT;
        };
    }
}
