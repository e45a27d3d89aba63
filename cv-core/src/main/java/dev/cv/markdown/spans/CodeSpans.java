package dev.cv.markdown.spans;

import dev.cv.markdown.text.Backticks;
import dev.cv.markdown.text.MappedText;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import dev.cv.markdown.text.TextScanner;

/** Code between backticks. */
final class CodeSpans {

    private CodeSpans() {}

    static boolean parse(SpanParser parser) {
        TextScanner scanner = parser.scanner;
        if (scanner.peek() != '`') {
            return false;
        }
        int start = scanner.position;
        int end = Backticks.end(scanner.text, start);
        int width = Backticks.width(scanner.text, start);
        if (end < 0) {
            return parser.text(width);
        }
        Node code = parser.create(Kind.CODE, start);
        code.value.append(content(scanner.text, start, end));
        parser.tree.children.add(code);
        scanner.position = end;
        return true;
    }

    /** The code without its backticks, and without the space that keeps them apart from one that is meant. */
    private static String content(MappedText text, int start, int end) {
        int width = Backticks.width(text, start);
        String code = text.subSequence(start + width, end - width).toString();
        if (width > 1) {
            code = code.replaceFirst("^ ", "").replaceFirst(" $", "");
        }
        return code;
    }
}
