package dev.cv.markdown.blocks;

import dev.cv.markdown.text.LineStarts;
import dev.cv.markdown.text.TextScanner;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Headings underlined by equals signs or hyphens. */
final class SetextHeadings {

    private static final Pattern LINES =
            Pattern.compile(" {0,3}([^ \\t].*)\\n([-=])[-=]*[ \\t\\r\\f\\x0B]*\\n", LineStarts.FLAGS);

    private SetextHeadings() {}

    static boolean parse(BlockParser parser) {
        TextScanner scanner = parser.scanner;
        if (!parser.isAfterBoundary()) {
            return false;
        }
        MatchResult lines = scanner.check(LINES);
        if (lines == null
                || !Headings.add(
                        parser, lines.group(2).equals("-") ? 2 : 1, Headings.group(scanner, lines, 1), false)) {
            return false;
        }
        scanner.position = lines.end();
        return true;
    }
}
