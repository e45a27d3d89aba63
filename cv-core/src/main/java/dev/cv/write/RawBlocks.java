package dev.cv.write;

import dev.cv.model.Block;
import dev.cv.model.BlockQuote;
import dev.cv.model.CodeBlock;
import dev.cv.model.DefinitionItem;
import dev.cv.model.DefinitionList;
import dev.cv.model.Division;
import dev.cv.model.Footnotes;
import dev.cv.model.Heading;
import dev.cv.model.Inline;
import dev.cv.model.ItemList;
import dev.cv.model.ListItem;
import dev.cv.model.LocationDate;
import dev.cv.model.Organization;
import dev.cv.model.Paragraph;
import dev.cv.model.Table;
import dev.cv.model.ThematicBreak;
import dev.cv.write.TextPlace.Host;
import java.util.List;

/** Blocks as HTML, for what Markdown has no form for; in it, what only Markdown can say says so. */
final class RawBlocks {

    private final MarkdownBlocks markdown;
    private final NamesInFile names;
    private final MarkdownOut out;

    RawBlocks(MarkdownBlocks markdown, NamesInFile names, MarkdownOut out) {
        this.markdown = markdown;
        this.names = names;
        this.out = out;
    }

    /** Whether HTML alone can say all of it. */
    static boolean fit(List<Block> blocks) {
        return blocks.stream().allMatch(RawBlocks::fit);
    }

    private static boolean fit(Block block) {
        boolean task = block instanceof ItemList list
                && list.items().stream().anyMatch(item -> item.done().isPresent());
        return !(block instanceof Footnotes || block instanceof Organization || block instanceof LocationDate)
                && !task
                && HtmlNames.admits(name(block), block.attributes())
                && Walk.texts(block).allMatch(RawInlines::fit)
                && holdsFitBlocks(block);
    }

    private static boolean holdsFitBlocks(Block block) {
        if (block instanceof Division division) {
            return fit(division.blocks());
        } else if (block instanceof BlockQuote quote) {
            return fit(quote.blocks());
        }
        return true;
    }

    static String name(Block block) {
        if (block instanceof Heading heading) {
            return "h" + heading.level();
        } else if (block instanceof ItemList list) {
            return list.ordered() ? "ol" : "ul";
        } else if (block instanceof Division division) {
            return division.name();
        } else if (block instanceof CodeBlock) {
            return "pre";
        }
        return block instanceof Table ? "table" : "p";
    }

    /** Writes what an element holds, with the element around it. */
    void container(String name, String attributes, List<Block> blocks) {
        if (fit(blocks)) {
            lines("<" + name + attributes + ">", blocks, "</" + name + ">");
        } else if (isTightText(blocks)) {
            String text = MarkdownInlines.write(((Paragraph) blocks.get(0)).content(), Host.CELL, names);
            out.line("<" + name + attributes + " markdown=\"span\">" + text + "</" + name + ">");
        } else {
            out.line("<" + name + attributes + HtmlNames.markdownBlock(name) + ">");
            out.blank();
            markdown.write(blocks, out);
            out.blank();
            out.line("</" + name + ">");
        }
    }

    private static boolean isTightText(List<Block> blocks) {
        return blocks.size() == 1 && blocks.get(0) instanceof Paragraph only && only.tight();
    }

    /** Writes blocks between two tags: on one line, where they are no more than a line of text. */
    private void lines(String start, List<Block> blocks, String end) {
        if (blocks.isEmpty() || isTightText(blocks)) {
            String text = blocks.isEmpty() ? "" : RawInlines.write(((Paragraph) blocks.get(0)).content());
            out.line(start + text + end);
            return;
        }
        boolean text = blocks.get(0) instanceof Paragraph first && first.tight();
        out.line(start + (text ? RawInlines.write(((Paragraph) blocks.get(0)).content()) : ""));
        for (int i = text ? 1 : 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Paragraph paragraph && paragraph.tight()) {
                out.line("<!-- -->" + RawInlines.write(paragraph.content())); // the comment parts it from text before
            } else {
                write(block);
            }
        }
        out.line(end);
    }

    /** Writes a block. */
    void write(Block block) {
        String attributes = HtmlText.attributes(block.attributes());
        if (block instanceof Paragraph paragraph) {
            text("p", attributes, paragraph.content());
        } else if (block instanceof Heading heading) {
            text(name(heading), attributes, heading.content());
        } else if (block instanceof CodeBlock code) {
            out.lines(preformatted(code, out.isOutsideOfItems()));
        } else if (block instanceof ThematicBreak) {
            out.line("<hr" + attributes + " />");
        } else if (block instanceof BlockQuote quote) {
            container("blockquote", attributes, quote.blocks());
        } else if (block instanceof Division division) {
            container(division.name(), attributes, division.blocks());
        } else if (block instanceof ItemList list) {
            list(list, attributes);
        } else if (block instanceof DefinitionList list) {
            out.line("<dl" + attributes + ">");
            list.items().forEach(this::definition);
            out.line("</dl>");
        } else if (block instanceof Table table) {
            new RawTable(this, out).write(table);
        }
    }

    private void list(ItemList list, String attributes) {
        boolean start = list.start() != 1 && !list.attributes().values().containsKey("start");
        out.line("<" + name(list) + (start ? " start=\"" + list.start() + "\"" : "") + attributes + ">");
        for (ListItem item : list.items()) {
            container("li", HtmlText.attributes(item.attributes()), item.blocks());
        }
        out.line("</" + name(list) + ">");
    }

    private void definition(DefinitionItem item) {
        String attributes = HtmlText.attributes(item.attributes());
        if (item instanceof DefinitionItem.Term term) {
            text("dt", attributes, term.content());
        } else {
            container("dd", attributes, ((DefinitionItem.Description) item).blocks());
        }
    }

    void text(String name, String attributes, List<Inline> content) {
        boolean raw = RawInlines.fit(content);
        String text = raw ? RawInlines.write(content) : MarkdownInlines.write(content, Host.CELL, names);
        out.line("<" + name + attributes + (raw ? "" : " markdown=\"span\"") + ">" + text + "</" + name + ">");
    }

    /** Code with its language; in items on one line, as its lines could be taken for theirs. */
    static String preformatted(CodeBlock code, boolean onLines) {
        String all = code.text().startsWith("\n") ? "\n" + code.text() : code.text(); // HTML forgets the first
        String text = HtmlText.encode(all, onLines ? "<\r" : "<\r\n");
        String attributes = HtmlText.attributes(code.attributes());
        String language =
                code.language().isEmpty() ? "" : "<code class=\"language-" + HtmlText.value(code.language()) + "\">";
        String end = language.isEmpty() ? "</pre>" : "</code></pre>";
        return "<pre" + attributes + ">" + language + text + end;
    }
}
