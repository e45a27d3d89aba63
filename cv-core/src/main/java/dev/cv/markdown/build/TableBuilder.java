package dev.cv.markdown.build;

import dev.cv.markdown.text.Document;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Inline;
import dev.cv.model.Table;
import dev.cv.model.TableCell;
import dev.cv.model.TableCell.Alignment;
import dev.cv.model.TableRow;
import dev.cv.model.TableSection;
import dev.cv.source.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Builds tables, those of pipes and those of HTML. */
final class TableBuilder {

    /** More than a page is wide or long. */
    private static final int MOST_SPANNED = 100;

    private static final Pattern TEXT_ALIGN = Pattern.compile("text-align\\s*+:\\s*+([a-z]*)");

    private final Document document;
    private final ModelAttributes attributes;
    private final ContentBuilder content;

    TableBuilder(Document document, ContentBuilder content) {
        this.document = document;
        this.attributes = new ModelAttributes(document);
        this.content = content;
    }

    Table build(Node table, Position at) {
        List<Inline> caption = new ArrayList<>();
        List<TableSection> sections = new ArrayList<>();
        List<Node> loose = new ArrayList<>();
        for (Node child : table.children) {
            if (child.is(Kind.TABLE_SECTION) || isElement(child, "thead", "tbody", "tfoot")) {
                addLoose(loose, sections);
                sections.add(section(table, child));
            } else if (isElement(child, "tr")) {
                loose.add(child);
            } else if (isElement(child, "caption")) {
                caption.addAll(content.inlines(child.children));
            } else if (!isElement(child, "col", "colgroup") && !isSpace(child)) {
                loose.add(child);
            }
        }
        addLoose(loose, sections);
        return new Table(caption, sections, attributes.of(table), at);
    }

    private static boolean isElement(Node node, String... names) {
        return node.is(Kind.HTML) && List.of(names).contains(node.name);
    }

    private static boolean isSpace(Node node) {
        return node.is(Kind.COMMENT)
                || (node.is(Kind.TEXT) && node.value.toString().isBlank());
    }

    /** Rows outside of a section are a body. */
    private void addLoose(List<Node> rows, List<TableSection> sections) {
        if (!rows.isEmpty()) {
            List<TableRow> built = rows.stream().map(this::row).toList();
            sections.add(
                    new TableSection(TableSection.Kind.BODY, built, Attributes.NONE, document.at(rows.get(0).offset)));
            rows.clear();
        }
    }

    private TableSection section(Node table, Node section) {
        TableSection.Kind kind = switch (section.name) {
            case "thead" -> TableSection.Kind.HEAD;
            case "tfoot" -> TableSection.Kind.FOOT;
            default -> TableSection.Kind.BODY;
        };
        boolean head = kind == TableSection.Kind.HEAD;
        List<TableRow> rows = new ArrayList<>();
        for (Node row : section.children) {
            if (row.is(Kind.ROW)) {
                rows.add(pipeRow(table, row, head));
            } else if (!isSpace(row)) {
                rows.add(row(row));
            }
        }
        return new TableSection(kind, rows, attributes.of(section), document.at(section.offset));
    }

    /** A row of pipes, filled up to the table's width. */
    private TableRow pipeRow(Node table, Node row, boolean head) {
        List<TableCell> cells = new ArrayList<>();
        document.effort.grow(table.level - row.children.size());
        for (int i = 0; i < table.level; i++) {
            Alignment alignment = i < table.alignment.size() ? table.alignment.get(i) : Alignment.DEFAULT;
            Node cell = i < row.children.size() ? row.children.get(i) : new Node(Kind.CELL, row.offset);
            cells.add(new TableCell(
                    head,
                    alignment,
                    1,
                    1,
                    content.blocks(cell.children),
                    attributes.of(cell),
                    document.at(cell.offset)));
        }
        return new TableRow(cells, Attributes.NONE, document.at(row.offset));
    }

    /** A row of HTML; what is no row is the only cell of one. */
    private TableRow row(Node row) {
        Position at = document.at(row.offset);
        if (!isElement(row, "tr")) {
            List<Block> stray = content.blocks(List.of(row));
            TableCell cell = new TableCell(false, Alignment.DEFAULT, 1, 1, stray, Attributes.NONE, at);
            return new TableRow(List.of(cell), Attributes.NONE, at);
        }
        List<TableCell> cells = new ArrayList<>();
        for (Node cell : row.children) {
            if (!isSpace(cell)) {
                cells.add(cell(cell));
            }
        }
        return new TableRow(cells, attributes.of(row), at);
    }

    private TableCell cell(Node cell) {
        Position at = document.at(cell.offset);
        if (!isElement(cell, "td", "th")) {
            return new TableCell(false, Alignment.DEFAULT, 1, 1, content.blocks(List.of(cell)), Attributes.NONE, at);
        }
        return new TableCell(
                cell.name.equals("th"),
                alignment(cell),
                span(cell, "colspan"),
                span(cell, "rowspan"),
                content.blocks(cell.children),
                attributes.of(cell, "align", "colspan", "rowspan", "style"),
                at);
    }

    /** What {@code align} or the style says. */
    private static Alignment alignment(Node cell) {
        String said = cell.attributes.getOrDefault("align", "");
        Matcher style = TEXT_ALIGN.matcher(cell.attributes.getOrDefault("style", ""));
        while (style.find()) {
            said = style.group(1);
        }
        return switch (said.toLowerCase(Locale.ROOT)) {
            case "left" -> Alignment.LEFT;
            case "center" -> Alignment.CENTER;
            case "right" -> Alignment.RIGHT;
            default -> Alignment.DEFAULT;
        };
    }

    private static int span(Node cell, String name) {
        String value = cell.attributes.getOrDefault(name, "1").strip();
        boolean number = value.matches("\\d{1,6}");
        return number ? Math.max(1, Math.min(Integer.parseInt(value), MOST_SPANNED)) : 1;
    }
}
