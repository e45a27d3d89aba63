package dev.cv.markdown.blocks;

import dev.cv.markdown.text.LineStarts;
import dev.cv.markdown.text.MappedText;
import dev.cv.markdown.text.MarkdownProblem;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import dev.cv.markdown.text.TextScanner;

/** Code by four spaces or a tab; lines after it that are not indented go on with its last line. */
final class IndentedCode {

    private IndentedCode() {}

    static boolean parse(BlockParser parser) {
        TextScanner scanner = parser.scanner;
        if (!scanner.isAt(LineStarts.INDENT)) {
            return false;
        }
        if (scanner.peek() == '\t') {
            parser.document.report(MarkdownProblem.TAB_CHANGES_MEANING, scanner.offset());
        }
        Node code = parser.add(Kind.CODE_BLOCK, scanner.offset());
        int from = scanner.position;
        scanner.position = end(scanner, from);
        code.value.append(unindent(joinLazyLines(scanner.from(from))));
        return true;
    }

    /** Where the indented lines, and those that go on with them, end; {@code from} if there are none. */
    static int end(TextScanner scanner, int from) {
        int before = scanner.position;
        int end = from;
        while (true) {
            scanner.position = LineStarts.blankEnd(scanner, end);
            if (!isIndented(scanner)) {
                break;
            }
            while (isIndented(scanner)) {
                scanner.scanLine();
            }
            while (!LineStarts.endsLazyText(scanner)) {
                scanner.scanLine();
            }
            end = scanner.position;
        }
        scanner.position = before;
        return end;
    }

    private static boolean isIndented(TextScanner scanner) {
        return scanner.isAt(LineStarts.INDENT) && !LineStarts.isBlank(scanner);
    }

    private static String joinLazyLines(MappedText text) {
        return text.toString().replaceAll("\n( {0,3}[^\\s])", " $1");
    }

    private static String unindent(String text) {
        return text.replaceAll("(?m)^(?:\t| {4})", "");
    }

    /** The text with each line a step less indented. */
    static MappedText unindent(MappedText text) {
        TextScanner lines = new TextScanner(text);
        MappedText.Builder out = new MappedText.Builder(text.effort());
        while (!lines.isAtEnd()) {
            lines.scan(LineStarts.INDENT);
            out.append(lines.scanLine());
        }
        return out.build();
    }
}
