package dev.cv.markdown.spans;

import dev.cv.markdown.text.MarkdownProblem;
import dev.cv.markdown.text.TextScanner;

/** Characters that a backslash keeps as they are. */
final class Escapes {

    private static final String ESCAPABLE = "\\.*_+`<>()[]{}#!:|\"'$=-~";

    private Escapes() {}

    static boolean parse(SpanParser parser) {
        TextScanner scanner = parser.scanner;
        int start = scanner.position;
        char escaped = scanner.peek(1);
        if (scanner.peek() != '\\' || escaped == '\0' || ESCAPABLE.indexOf(escaped) < 0) {
            return false;
        }
        if (escaped == '\\' && start + 2 == scanner.text.length()) {
            parser.report(MarkdownProblem.BREAK_AT_END, start);
        }
        scanner.position += 2;
        return parser.text(String.valueOf(escaped), start);
    }
}
