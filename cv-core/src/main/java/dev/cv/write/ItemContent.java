package dev.cv.write;

import dev.cv.model.Block;
import dev.cv.model.BlockQuote;
import dev.cv.model.Heading;
import dev.cv.model.ItemList;
import dev.cv.model.Paragraph;
import dev.cv.write.TextPlace.Host;
import java.util.List;

/** What items, descriptions and notes hold: the first block on the line of the mark, the others below. */
record ItemContent(MarkdownBlocks markdown, NamesInFile names, MarkdownOut out) {

    /** Whether it begins with text that the mark's line can hold. */
    static boolean beginsWithText(List<Block> blocks) {
        return !blocks.isEmpty()
                && blocks.get(0) instanceof Paragraph paragraph
                && !paragraph.content().isEmpty();
    }

    /**
     * Writes it.
     *
     * @param closed whether no blank line may follow the first text, which would give it a paragraph's space
     */
    void write(List<Block> blocks, boolean closed) {
        if (blocks.isEmpty()) {
            return;
        }
        Block first = blocks.get(0);
        if (beginsWithText(blocks)) {
            out.lines(MarkdownInlines.write(((Paragraph) first).content(), Host.PARAGRAPH, names));
            String attributes = AttributeLists.of(first.attributes());
            if (!attributes.isEmpty()) {
                out.line(attributes);
            }
        } else if (mayFollowMark(first)) {
            markdown.writeFirst(first, out);
        } else {
            out.line("^");
            out.blank();
            markdown.write(first, out);
        }
        if (blocks.size() > 1) {
            separate(first, blocks.get(1), closed);
            markdown.write(blocks.subList(1, blocks.size()), out);
        }
    }

    private void separate(Block first, Block second, boolean closed) {
        if (!closed) {
            if (MarkdownBlocks.wouldGoOn(first, second)) {
                out.line("^");
            }
            out.blank();
        } else if (!(second instanceof ItemList list
                && MarkdownList.fits(list)
                && MarkdownList.attributes(list).isEmpty())) {
            out.line("^");
            out.blank();
        }
    }

    /** Whether the block is read rightly on the line of the mark. */
    private static boolean mayFollowMark(Block block) {
        if (block instanceof ItemList list) {
            return MarkdownList.fits(list)
                    && beginsWithText(list.items().get(0).blocks())
                    && list.items().get(0).attributes().isEmpty();
        }
        return block instanceof Heading
                || (block instanceof BlockQuote quote && !quote.blocks().isEmpty());
    }
}
