package dev.cv.write;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.DefinitionList;
import dev.cv.model.ItemList;
import dev.cv.model.LocationDate;
import dev.cv.model.Organization;
import java.util.List;

/** Blocks as Markdown, a blank line between two; HTML where Markdown has no form. */
record MarkdownBlocks(NamesInFile names, NotePlaces notes) {

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
        block.accept(new MarkdownBlock(this, names, notes, out, /* first= */ false));
    }

    /** A block that stands first in an item, where an attribute list would be the item's: it follows. */
    void writeFirst(Block block, MarkdownOut out) {
        block.accept(new MarkdownBlock(this, names, notes, out, /* first= */ true));
    }
}
