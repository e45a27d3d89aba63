package dev.cv.write;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.BlockQuote;
import dev.cv.model.BlockVisitor;
import dev.cv.model.CodeBlock;
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
import dev.cv.model.ThematicBreak;
import dev.cv.write.TextPlace.Host;
import java.util.List;

/** A block as Markdown with its attribute list, or all in HTML where Markdown has no form for it. */
final class MarkdownBlock implements BlockVisitor {

    private final MarkdownBlocks blocks;
    private final NamesInFile names;
    private final NotePlaces notes;
    private final MarkdownOut out;
    private final boolean first;
    private final RawBlocks raw;

    MarkdownBlock(MarkdownBlocks blocks, NamesInFile names, NotePlaces notes, MarkdownOut out, boolean first) {
        this.blocks = blocks;
        this.names = names;
        this.notes = notes;
        this.out = out;
        this.first = first;
        this.raw = new RawBlocks(blocks, names, out);
    }

    private void marked(Attributes attributes, Runnable block) {
        String list = AttributeLists.of(attributes);
        if (!first && !list.isEmpty()) {
            out.line(list);
        }
        block.run();
        if (first && !list.isEmpty()) {
            out.line(list);
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        List<Inline> content = paragraph.content();
        if (paragraph.tight()) {
            nomarkdown(paragraph);
        } else if (content.isEmpty() || HtmlNames.holdBlocks(content)) {
            raw.visit(paragraph);
        } else {
            marked(paragraph.attributes(), () -> out.lines(MarkdownInlines.write(content, Host.PARAGRAPH, names)));
        }
    }

    @Override
    public void visit(Heading heading) {
        if (HtmlNames.holdBlocks(heading.content())) {
            raw.visit(heading);
            return;
        }
        Attributes attributes = names.isLinked(heading)
                ? AttributeLists.withId(heading.attributes(), heading.anchor())
                : heading.attributes();
        String text = MarkdownInlines.write(heading.content(), Host.HEADING, names);
        marked(attributes, () -> out.line("#".repeat(heading.level()) + " " + text));
    }

    @Override
    public void visit(CodeBlock code) {
        if (Fence.fits(code, out.isOutsideOfItems())) {
            marked(code.attributes(), () -> Fence.write(code, out));
        } else {
            raw.visit(code);
        }
    }

    @Override
    public void visit(ThematicBreak rule) {
        if (out.isOutsideOfItems()) {
            marked(rule.attributes(), () -> out.line(rule.attributes().isEmpty() ? "---" : "* * *"));
        } else {
            raw.visit(rule);
        }
    }

    @Override
    public void visit(ItemList list) {
        if (MarkdownList.fits(list)) {
            marked(MarkdownList.attributes(list), () -> new MarkdownList(blocks, names).write(list, out));
        } else {
            raw.visit(list);
        }
    }

    @Override
    public void visit(DefinitionList list) {
        if (MarkdownDefinitions.fits(list)) {
            marked(list.attributes(), () -> new MarkdownDefinitions(blocks, names).write(list, out));
        } else {
            raw.visit(list);
        }
    }

    @Override
    public void visit(Table table) {
        if (PipeTable.fits(table)) {
            marked(table.attributes(), () -> new PipeTable(names).write(table, out));
        } else {
            raw.visit(table);
        }
    }

    @Override
    public void visit(Organization organization) {
        boolean inElement = CompanyInfo.needsElement(organization);
        marked(
                inElement ? Attributes.NONE : organization.attributes(),
                () -> new CompanyInfo(blocks, names).write(organization, out));
    }

    @Override
    public void visit(LocationDate locationDate) {
        marked(locationDate.attributes(), () -> new CompanyInfo(blocks, names).write(locationDate, out));
    }

    @Override
    public void visit(Footnotes footnotes) {
        notes.write(footnotes, blocks, out);
    }

    @Override
    public void visit(BlockQuote quote) {
        marked(quote.attributes(), () -> {
            out.open("> ", "> ");
            if (quote.blocks().isEmpty()) {
                out.blank();
            }
            blocks.write(quote.blocks(), out);
            out.close();
        });
    }

    @Override
    public void visit(Division division) {
        String attributes = HtmlText.attributes(division.attributes());
        boolean block = HtmlNames.isBlock(division.name());
        boolean tight = division.blocks().stream().anyMatch(inner -> inner instanceof Paragraph text && text.tight());
        if (block && !tight && !division.blocks().isEmpty() && isPlain(division.blocks())) {
            out.line("<" + division.name() + attributes + HtmlNames.markdownBlock(division.name()) + ">");
            out.blank();
            blocks.write(division.blocks(), out);
            out.blank();
            out.line("</" + division.name() + ">");
        } else if (block) {
            raw.visit(division);
        } else {
            out.line("{::nomarkdown}");
            raw.visit(division);
            out.line("{:/nomarkdown}");
        }
    }

    /** Whether people can write the blocks as Markdown; HTML in HTML is better written as one piece. */
    private static boolean isPlain(List<Block> blocks) {
        return blocks.stream().anyMatch(block -> !(block instanceof Division)) || !RawBlocks.fit(blocks);
    }

    /** Text that is no paragraph. */
    private void nomarkdown(Paragraph paragraph) {
        out.line("{::nomarkdown}");
        String text = RawInlines.write(paragraph.content());
        boolean underline = text.startsWith("-") || text.startsWith("=");
        out.line(underline ? HtmlText.entity(text.charAt(0)) + text.substring(1) : text);
        out.line("{:/nomarkdown}");
    }
}
