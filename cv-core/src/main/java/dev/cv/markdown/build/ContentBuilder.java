package dev.cv.markdown.build;

import dev.cv.markdown.text.Node;
import dev.cv.model.Block;
import dev.cv.model.Inline;
import java.util.List;

/** Builds what an item, a cell or a note holds. */
interface ContentBuilder {

    /** The blocks of the nodes; text that stands between blocks is a tight paragraph. */
    List<Block> blocks(List<Node> nodes);

    /** The running text of the nodes. */
    List<Inline> inlines(List<Node> nodes);
}
