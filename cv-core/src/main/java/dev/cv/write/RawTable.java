package dev.cv.write;

import dev.cv.model.Table;
import dev.cv.model.TableCell;
import dev.cv.model.TableCell.Alignment;
import dev.cv.model.TableRow;
import dev.cv.model.TableSection;
import java.util.Locale;

/** A table as HTML. */
record RawTable(RawBlocks blocks, MarkdownOut out) {

    void write(Table table) {
        out.line("<table" + HtmlText.attributes(table.attributes()) + ">");
        if (!table.caption().isEmpty()) {
            blocks.text("caption", "", table.caption());
        }
        table.sections().forEach(this::section);
        out.line("</table>");
    }

    private void section(TableSection section) {
        String name = switch (section.kind()) {
            case HEAD -> "thead";
            case BODY -> "tbody";
            case FOOT -> "tfoot";
        };
        out.line("<" + name + HtmlText.attributes(section.attributes()) + ">");
        section.rows().forEach(this::row);
        out.line("</" + name + ">");
    }

    private void row(TableRow row) {
        out.line("<tr" + HtmlText.attributes(row.attributes()) + ">");
        for (TableCell cell : row.cells()) {
            StringBuilder attributes = new StringBuilder();
            if (cell.alignment() != Alignment.DEFAULT) {
                HtmlText.append(attributes, "align", cell.alignment().name().toLowerCase(Locale.ROOT));
            }
            appendSpan(attributes, "colspan", cell.columns());
            appendSpan(attributes, "rowspan", cell.rows());
            attributes.append(HtmlText.attributes(cell.attributes()));
            blocks.container(cell.header() ? "th" : "td", attributes.toString(), cell.blocks());
        }
        out.line("</tr>");
    }

    private static void appendSpan(StringBuilder out, String key, int span) {
        if (span > 1) {
            HtmlText.append(out, key, String.valueOf(span));
        }
    }
}
