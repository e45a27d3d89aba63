package dev.cv.markdown;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.BlockQuote;
import dev.cv.model.CodeBlock;
import dev.cv.model.DefinitionItem;
import dev.cv.model.DefinitionList;
import dev.cv.model.Division;
import dev.cv.model.Footnote;
import dev.cv.model.Footnotes;
import dev.cv.model.Heading;
import dev.cv.model.ItemList;
import dev.cv.model.ListItem;
import dev.cv.model.Paragraph;
import dev.cv.model.Table;
import dev.cv.model.TableCell;
import dev.cv.model.TableRow;
import dev.cv.model.TableSection;
import dev.cv.model.ThematicBreak;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes blocks as the HTML that kramdown would make of them. */
final class BlockHtml {

    private BlockHtml() {}

    /** The blocks as a browser would read their HTML, so that both sides of a comparison went through the same reader. */
    static Document of(List<Block> blocks) {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        appendBlocks(document.body(), blocks);
        InlineHtml.number(document);
        return Jsoup.parseBodyFragment(document.body().html());
    }

    private static void appendBlocks(Element parent, List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0) {
                parent.appendText("\n");
            }
            append(parent, blocks.get(i));
        }
    }

    private static void append(Element parent, Block block) {
        Attributes attributes = block.attributes();
        if (block instanceof Heading heading) {
            append(parent, heading);
        } else if (block instanceof Paragraph paragraph) {
            Element element = paragraph.tight() ? parent : InlineHtml.element(parent, "p", attributes);
            InlineHtml.append(element, paragraph.content());
        } else if (block instanceof BlockQuote quote) {
            appendBlocks(InlineHtml.element(parent, "blockquote", attributes), quote.blocks());
        } else if (block instanceof Division division) {
            appendBlocks(InlineHtml.element(parent, division.name(), attributes), division.blocks());
        } else if (block instanceof ItemList list) {
            append(parent, list);
        } else if (block instanceof DefinitionList list) {
            Element element = InlineHtml.element(parent, "dl", attributes);
            list.items().forEach(item -> append(element, item));
        } else if (block instanceof Table table) {
            append(parent, table);
        } else if (block instanceof Footnotes footnotes) {
            append(parent, footnotes);
        } else if (block instanceof CodeBlock code) {
            Element element = InlineHtml.element(parent, "pre", attributes).appendElement("code");
            if (!code.language().isEmpty()) {
                element.attr("class", "language-" + code.language());
            }
            element.appendText(code.text());
        } else if (block instanceof ThematicBreak) {
            InlineHtml.element(parent, "hr", attributes);
        } else {
            throw new AssertionError("recognized too early: " + block);
        }
    }

    private static void append(Element parent, Heading heading) {
        Element element = InlineHtml.element(parent, "h" + heading.level(), heading.attributes());
        if (!heading.anchor().isEmpty()) {
            element.attr("id", heading.anchor());
        }
        if (!element.id().equals(heading.attributes().id().orElse(element.id()))) {
            throw new AssertionError("two ids: " + heading);
        }
        InlineHtml.append(element, heading.content());
    }

    private static void append(Element parent, ItemList list) {
        Element element = InlineHtml.element(parent, list.ordered() ? "ol" : "ul", list.attributes());
        // kramdown counts from 1 whatever the first number is, unless HTML says otherwise.
        if (element.hasAttr("start")) {
            element.attr("start", Integer.toString(list.start()));
        }
        boolean tasks = false;
        for (ListItem item : list.items()) {
            Element child = InlineHtml.element(element, "li", item.attributes());
            tasks |= item.done().isPresent();
            if (tasks) {
                // From the first box on all items are called tasks.
                element.addClass("task-list");
                child.addClass("task-list-item");
            }
            appendBlocks(child, item.blocks());
            item.done().ifPresent(done -> prependBox(child, done));
        }
    }

    private static void prependBox(Element item, boolean done) {
        Element box = item.childNodeSize() > 0 && item.childNode(0) instanceof Element first && first.nameIs("p")
                ? first.prependElement("input")
                : item.prependElement("input");
        box.attr("type", "checkbox").attr("class", "task-list-item-checkbox").attr("disabled", "disabled");
        if (done) {
            box.attr("checked", "checked");
        }
    }

    private static void append(Element parent, DefinitionItem item) {
        if (item instanceof DefinitionItem.Term term) {
            InlineHtml.append(InlineHtml.element(parent, "dt", term.attributes()), term.content());
        } else if (item instanceof DefinitionItem.Description description) {
            appendBlocks(InlineHtml.element(parent, "dd", description.attributes()), description.blocks());
        }
    }

    private static void append(Element parent, Table table) {
        Element element = InlineHtml.element(parent, "table", table.attributes());
        if (!table.caption().isEmpty()) {
            InlineHtml.append(element.appendElement("caption"), table.caption());
        }
        for (TableSection section : table.sections()) {
            String name = "t" + section.kind().name().toLowerCase(Locale.ROOT);
            Element rows = InlineHtml.element(element, name, section.attributes());
            for (TableRow row : section.rows()) {
                Element cells = InlineHtml.element(rows, "tr", row.attributes());
                row.cells().forEach(cell -> append(cells, cell));
            }
        }
    }

    private static void append(Element row, TableCell cell) {
        Element element = InlineHtml.element(row, cell.header() ? "th" : "td", cell.attributes());
        if (cell.alignment() != TableCell.Alignment.DEFAULT) {
            element.attr("style", "text-align: " + cell.alignment().name().toLowerCase(Locale.ROOT));
        }
        element.attr("colspan", Integer.toString(cell.columns()));
        element.attr("rowspan", Integer.toString(cell.rows()));
        appendBlocks(element, cell.blocks());
    }

    private static void append(Element parent, Footnotes footnotes) {
        Element list = parent.appendElement("div").addClass("footnotes").appendElement("ol");
        // A count that begins elsewhere is the only attribute that kramdown gives the notes.
        footnotes.attributes().values().forEach(list::attr);
        for (Footnote note : footnotes.notes()) {
            Element item = InlineHtml.element(list, "li", Attributes.NONE).attr("id", "fn:" + note.name());
            appendBlocks(item, note.blocks());
        }
    }
}
