package dev.cv.markdown;

import dev.cv.markdown.Node.Kind;

/** Code between backticks. */
final class CodeSpans {

    private CodeSpans() {}

    static boolean parse(SpanParser parser) {
        TextScanner scanner = parser.scanner;
        if (scanner.peek() != '`') {
            return false;
        }
        int start = scanner.position;
        int end = end(scanner.text, start);
        int width = width(scanner.text, start);
        if (end < 0) {
            return parser.text(width);
        }
        Node code = parser.create(Kind.CODE, start);
        code.value.append(content(scanner.text, start, end));
        parser.tree.children.add(code);
        scanner.position = end;
        return true;
    }

    /** How many backticks stand at an index. */
    private static int width(MappedText text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end - from;
    }

    /** Where the code that begins at an index ends, its backticks included, or -1. */
    static int end(MappedText text, int start) {
        int width = width(text, start);
        boolean lone = width == 1
                && (start == 0 || MappedText.isSpace(text.charAt(start - 1)))
                && start + 1 < text.length()
                && MappedText.isSpace(text.charAt(start + 1));
        if (lone) {
            return -1;
        }
        int run = 0;
        for (int i = start + width; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            if (run == width) {
                return i + 1;
            }
        }
        return -1;
    }

    /** The code without its backticks, and without the space that keeps them apart from one that is meant. */
    private static String content(MappedText text, int start, int end) {
        int width = width(text, start);
        String code = text.subSequence(start + width, end - width).toString();
        if (width > 1) {
            code = code.replaceFirst("^ ", "").replaceFirst(" $", "");
        }
        return code;
    }
}
