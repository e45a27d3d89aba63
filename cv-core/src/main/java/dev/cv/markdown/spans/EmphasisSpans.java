package dev.cv.markdown.spans;

import dev.cv.markdown.text.MappedText;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import dev.cv.markdown.text.TextScanner;

/** Text between asterisks or underscores. */
final class EmphasisSpans {

    private EmphasisSpans() {}

    static boolean parse(SpanParser parser) {
        TextScanner scanner = parser.scanner;
        char mark = scanner.peek();
        if (mark != '*' && mark != '_') {
            return false;
        }
        int start = scanner.position;
        int width = scanner.peek(1) == mark ? 2 : 1;
        Kind kind = width == 2 ? Kind.STRONG : Kind.EMPHASIS;
        if ((mark == '_' && isInWord(scanner)) || MappedText.isSpace(scanner.peek(width)) || parser.isIn(kind)) {
            return parser.text(width);
        }
        if (parseAs(parser, kind, mark, width)) {
            return true;
        }
        scanner.position = start;
        // Two marks may be one, and a mark that is text.
        if (kind == Kind.STRONG && !parser.tree.is(Kind.EMPHASIS) && parseAs(parser, Kind.EMPHASIS, mark, 1)) {
            return true;
        }
        scanner.position = start;
        return parser.text(width);
    }

    private static boolean isInWord(TextScanner scanner) {
        char before = scanner.peek(-1);
        return Character.isLetter(before) || (before == '-' && Character.isLetter(scanner.peek(-2)));
    }

    private static boolean parseAs(SpanParser parser, Kind kind, char mark, int width) {
        TextScanner scanner = parser.scanner;
        Node span = parser.create(kind, scanner.position);
        String delimiter = String.valueOf(mark).repeat(width);
        scanner.position += width;
        boolean found = parser.parse(
                span,
                (text, index) -> text.text.startsWith(delimiter, index),
                () -> closes(scanner, kind, mark, width) && !span.children.isEmpty());
        if (found) {
            scanner.position += width;
            parser.tree.children.add(span);
        }
        return found;
    }

    private static boolean closes(TextScanner scanner, Kind kind, char mark, int width) {
        boolean doubled = scanner.peek(1) == mark && scanner.peek(2) != mark;
        return !MappedText.isSpace(scanner.peek(-1))
                && (kind != Kind.EMPHASIS || !doubled)
                && (mark != '_' || !Character.isLetterOrDigit(scanner.peek(width)));
    }
}
