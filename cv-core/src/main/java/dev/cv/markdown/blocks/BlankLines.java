package dev.cv.markdown.blocks;

import dev.cv.markdown.text.LineStarts;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import dev.cv.markdown.text.TextScanner;

/** Empty lines, which end blocks. */
final class BlankLines {

    private BlankLines() {}

    static boolean parse(BlockParser parser) {
        TextScanner scanner = parser.scanner;
        int from = scanner.position;
        int end = LineStarts.blankEnd(scanner, from);
        if (end == from) {
            return false;
        }
        Node last = parser.tree.last();
        Node blank = last != null && last.is(Kind.BLANK) ? last : parser.add(Kind.BLANK, scanner.offset());
        blank.value.append(scanner.text, from, end);
        scanner.position = end;
        return true;
    }
}
