package dev.cv.write;

import dev.cv.model.Block;
import dev.cv.model.BlockContainer;
import dev.cv.model.BlockQuote;
import dev.cv.model.BlockVisitor;
import dev.cv.model.CodeBlock;
import dev.cv.model.DefinitionItem;
import dev.cv.model.DefinitionList;
import dev.cv.model.Division;
import dev.cv.model.Footnotes;
import dev.cv.model.Heading;
import dev.cv.model.Inline;
import dev.cv.model.ItemList;
import dev.cv.model.LocationDate;
import dev.cv.model.Organization;
import dev.cv.model.Paragraph;
import dev.cv.model.Table;
import dev.cv.model.TextContainer;
import dev.cv.model.ThematicBreak;
import dev.cv.write.TextPlace.Host;
import java.util.List;

/** Blocks as HTML, for what Markdown has no form for; in it, what only Markdown can say says so. */
record RawBlocks(MarkdownBlocks markdown, NamesInFile names, MarkdownOut out) implements BlockVisitor {

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
                && RawInlines.fitIn(block)
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

    private static String name(Block block) {
        if (block instanceof Division division) {
            return division.name();
        }
        return block instanceof ItemList list ? name(list) : "";
    }

    private static String name(ItemList list) {
        return list.ordered() ? "ol" : "ul";
    }

    private void container(String name, BlockContainer container) {
        container(name, HtmlText.attributes(container.attributes()), container.blocks());
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
                block.accept(this);
            }
        }
        out.line(end);
    }

    @Override
    public void visit(Paragraph paragraph) {
        text("p", paragraph);
    }

    @Override
    public void visit(Heading heading) {
        text("h" + heading.level(), heading);
    }

    @Override
    public void visit(CodeBlock code) {
        out.lines(preformatted(code, out.isOutsideOfItems()));
    }

    @Override
    public void visit(ThematicBreak rule) {
        out.line("<hr" + HtmlText.attributes(rule.attributes()) + " />");
    }

    @Override
    public void visit(BlockQuote quote) {
        container("blockquote", quote);
    }

    @Override
    public void visit(Division division) {
        container(division.name(), division);
    }

    @Override
    public void visit(Table table) {
        new RawTable(this, out).write(table);
    }

    /** What only Markdown can say is among Markdown. */
    @Override
    public void visit(Footnotes footnotes) {
        markdown.write(footnotes, out);
    }

    @Override
    public void visit(Organization organization) {
        markdown.write(organization, out);
    }

    @Override
    public void visit(LocationDate locationDate) {
        markdown.write(locationDate, out);
    }

    @Override
    public void visit(ItemList list) {
        boolean start = list.start() != 1 && !list.attributes().values().containsKey("start");
        out.line("<" + name(list) + (start ? " start=\"" + list.start() + "\"" : "")
                + HtmlText.attributes(list.attributes()) + ">");
        list.items().forEach(item -> container("li", item));
        out.line("</" + name(list) + ">");
    }

    @Override
    public void visit(DefinitionList list) {
        out.line("<dl" + HtmlText.attributes(list.attributes()) + ">");
        for (DefinitionItem item : list.items()) {
            if (item instanceof DefinitionItem.Term term) {
                text("dt", term);
            } else {
                container("dd", (DefinitionItem.Description) item);
            }
        }
        out.line("</dl>");
    }

    private void text(String name, TextContainer text) {
        text(name, HtmlText.attributes(text.attributes()), text.content());
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
