package dev.cv.markdown.spans;

import dev.cv.markdown.text.Node.Kind;
import dev.cv.markdown.text.TextScanner;

/** Line ends that are kept: two spaces, two backslashes or one before them. */
final class LineBreaks {

    private LineBreaks() {}

    static boolean parse(SpanParser parser) {
        TextScanner scanner = parser.scanner;
        if (scanner.startsWith("  \n") || scanner.startsWith("\\\\\n")) {
            return add(parser, 2);
        }
        // One backslash: GFM's, and not within HTML.
        if (!scanner.startsWith("\\\n") || parser.inHtml || parser.isIn(Kind.HTML)) {
            return false;
        } else if (scanner.position + 2 == scanner.text.length() && parser.tree.is(Kind.SOURCE)) {
            scanner.position++; // at the end of a block there is no line to break
            return true;
        }
        return add(parser, 1);
    }

    private static boolean add(SpanParser parser, int width) {
        parser.tree.children.add(parser.create(Kind.LINE_BREAK, parser.scanner.position));
        parser.scanner.position += width;
        return true;
    }
}
