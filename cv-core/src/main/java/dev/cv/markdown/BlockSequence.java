package dev.cv.markdown;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import java.util.ArrayList;
import java.util.List;

/**
 * Blocks that stand one after the other, each with the attribute lists around it: a list on the line right after a
 * block belongs to that block, any other to the block on the next line. (FORMAT.md, "Attribute lists")
 */
final class BlockSequence {

    private final Source source;
    private final Diagnostics diagnostics;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Position> pendingFrom = new ArrayList<>();
    private Attributes pending = Attributes.NONE;
    private boolean toPrevious;
    private boolean lastWasList;

    BlockSequence(Source source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    void addList(AttributeListBlock list, Attributes attributes) {
        int start = list.getStartOffset();
        toPrevious = !source.isBlankBefore(start) && (lastWasList ? toPrevious : !blocks.isEmpty());
        lastWasList = true;
        if (toPrevious) {
            addToLast(attributes);
            return;
        }
        pending = pending.and(attributes);
        pendingFrom.add(source.at(start));
        if (blocks.isEmpty() && source.isBlankAfter(start)) {
            dropPending();
        }
    }

    void addToLast(Attributes attributes) {
        int last = blocks.size() - 1;
        Block block = blocks.get(last);
        blocks.set(last, block.with(block.attributes().and(attributes)));
    }

    void add(Block block) {
        blocks.add(block.with(pending.and(block.attributes())));
        pending = Attributes.NONE;
        pendingFrom.clear();
        lastWasList = false;
    }

    List<Block> blocks() {
        dropPending();
        return blocks;
    }

    private void dropPending() {
        pendingFrom.forEach(at -> diagnostics.report(MarkdownProblem.ATTRIBUTE_LIST_WITHOUT_BLOCK, at));
        pendingFrom.clear();
        pending = Attributes.NONE;
    }
}
