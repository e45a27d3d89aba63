package dev.cv.markdown.blocks;

import dev.cv.markdown.text.LineStarts;
import dev.cv.markdown.text.Node.Kind;

/** A caret alone on its line, which ends the block before it. */
final class BlockEnds {

    private BlockEnds() {}

    static boolean parse(BlockParser parser) {
        if (!LineStarts.isBlockEnd(parser.scanner)) {
            return false;
        }
        parser.add(Kind.BOUNDARY, parser.scanner.offset());
        parser.scanner.scanLine();
        return true;
    }
}
