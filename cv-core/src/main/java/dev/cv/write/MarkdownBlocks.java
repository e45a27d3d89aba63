package dev.cv.write;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.BlockQuote;
import dev.cv.model.CodeBlock;
import dev.cv.model.DefinitionList;
import dev.cv.model.Division;
import dev.cv.model.Footnotes;
import dev.cv.model.Heading;
import dev.cv.model.ItemList;
import dev.cv.model.LocationDate;
import dev.cv.model.Organization;
import dev.cv.model.Paragraph;
import dev.cv.model.Table;
import dev.cv.model.ThematicBreak;
import dev.cv.write.TextPlace.Host;
import java.util.List;

/** Blocks as Markdown, a blank line between two; HTML where Markdown has no form. */
final class MarkdownBlocks {

    private final NamesInFile names;
    private final NotePlaces notes;

    MarkdownBlocks(NamesInFile names, NotePlaces notes) {
        this.names = names;
        this.notes = notes;
    }

    /** Blocks one after the other, each behind its attribute list. */
    void write(List<Block> blocks, MarkdownOut out) {
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0) {
                if (wouldGoOn(blocks.get(i - 1), blocks.get(i))) {
                    out.line("^");
                }
                out.blank();
            }
            write(blocks.get(i), out);
        }
    }

    /** Whether the second would be taken for more of the first, though a blank line parts them. */
    static boolean wouldGoOn(Block first, Block second) {
        if (second instanceof DefinitionList) {
            return first instanceof DefinitionList;
        }
        if (!(second instanceof ItemList || second instanceof Organization || second instanceof LocationDate)) {
            return false;
        }
        Attributes attributes = second instanceof ItemList list ? MarkdownList.attributes(list) : second.attributes();
        return attributes.isEmpty() && isList(first);
    }

    private static boolean isList(Block block) {
        return block instanceof ItemList || block instanceof Organization || block instanceof LocationDate;
    }

    /** A block behind its attribute list. */
    void write(Block block, MarkdownOut out) {
        boolean html = isHtml(block, out);
        String attributes = html ? "" : AttributeLists.of(attributes(block));
        if (!attributes.isEmpty() && !(block instanceof Footnotes)) {
            out.line(attributes);
        }
        bare(block, html, out);
    }

    /** A block that stands first in an item, where an attribute list would be the item's: it follows. */
    void writeFirst(Block block, MarkdownOut out) {
        boolean html = isHtml(block, out);
        String attributes = html ? "" : AttributeLists.of(attributes(block));
        bare(block, html, out);
        if (!attributes.isEmpty()) {
            out.line(attributes);
        }
    }

    private Attributes attributes(Block block) {
        if (block instanceof Heading heading && names.isLinked(heading)) {
            return AttributeLists.withId(heading.attributes(), heading.anchor());
        }
        return block instanceof ItemList list ? MarkdownList.attributes(list) : block.attributes();
    }

    /** Whether the block can only be written as HTML. */
    private boolean isHtml(Block block, MarkdownOut out) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.tight() || paragraph.content().isEmpty() || HtmlNames.holdBlocks(paragraph.content());
        } else if (block instanceof Heading heading) {
            return HtmlNames.holdBlocks(heading.content());
        } else if (block instanceof CodeBlock code) {
            return !Fence.fits(code, out.isOutsideOfItems());
        } else if (block instanceof ThematicBreak) {
            return !out.isOutsideOfItems();
        } else if (block instanceof ItemList list) {
            return !MarkdownList.fits(list);
        } else if (block instanceof DefinitionList list) {
            return !MarkdownDefinitions.fits(list);
        } else if (block instanceof Table table) {
            return !PipeTable.fits(table);
        }
        boolean inElement = block instanceof Organization organization && CompanyInfo.needsElement(organization);
        return inElement || block instanceof Division;
    }

    private void bare(Block block, boolean html, MarkdownOut out) {
        RawBlocks raw = new RawBlocks(this, names, out);
        if (block instanceof Division division) {
            division(division, raw, out);
        } else if (block instanceof Paragraph paragraph && paragraph.tight()) {
            nomarkdown(paragraph, out);
        } else if (block instanceof Organization organization) {
            new CompanyInfo(this, names).write(organization, out);
        } else if (html) {
            raw.write(block);
        } else if (block instanceof Paragraph paragraph) {
            out.lines(MarkdownInlines.write(paragraph.content(), Host.PARAGRAPH, names));
        } else if (block instanceof Heading heading) {
            out.line("#".repeat(heading.level()) + " " + MarkdownInlines.write(heading.content(), Host.HEADING, names));
        } else if (block instanceof BlockQuote quote) {
            quote(quote, out);
        } else if (block instanceof CodeBlock code) {
            Fence.write(code, out);
        } else if (block instanceof ThematicBreak rule) {
            out.line(rule.attributes().isEmpty() ? "---" : "* * *");
        } else if (block instanceof ItemList list) {
            new MarkdownList(this, names).write(list, out);
        } else if (block instanceof DefinitionList list) {
            new MarkdownDefinitions(this, names).write(list, out);
        } else if (block instanceof Table table) {
            new PipeTable(names).write(table, out);
        } else if (block instanceof LocationDate locationDate) {
            new CompanyInfo(this, names).write(locationDate, out);
        } else if (block instanceof Footnotes footnotes) {
            notes.write(footnotes, this, out);
        }
    }

    private void quote(BlockQuote quote, MarkdownOut out) {
        out.open("> ", "> ");
        if (quote.blocks().isEmpty()) {
            out.blank();
        }
        write(quote.blocks(), out);
        out.close();
    }

    private void division(Division division, RawBlocks raw, MarkdownOut out) {
        String attributes = HtmlText.attributes(division.attributes());
        boolean block = HtmlNames.isBlock(division.name());
        boolean tight = division.blocks().stream().anyMatch(inner -> inner instanceof Paragraph text && text.tight());
        if (block && !tight && !division.blocks().isEmpty() && isPlain(division.blocks())) {
            out.line("<" + division.name() + attributes + HtmlNames.markdownBlock(division.name()) + ">");
            out.blank();
            write(division.blocks(), out);
            out.blank();
            out.line("</" + division.name() + ">");
        } else if (block) {
            raw.write(division);
        } else {
            out.line("{::nomarkdown}");
            raw.write(division);
            out.line("{:/nomarkdown}");
        }
    }

    /** Whether people can write the blocks as Markdown; HTML in HTML is better written as one piece. */
    private static boolean isPlain(List<Block> blocks) {
        return blocks.stream().anyMatch(block -> !(block instanceof Division)) || !RawBlocks.fit(blocks);
    }

    /** Text that is no paragraph. */
    private static void nomarkdown(Paragraph paragraph, MarkdownOut out) {
        out.line("{::nomarkdown}");
        String text = RawInlines.write(paragraph.content());
        boolean underline = text.startsWith("-") || text.startsWith("=");
        out.line(underline ? HtmlText.entity(text.charAt(0)) + text.substring(1) : text);
        out.line("{:/nomarkdown}");
    }
}
