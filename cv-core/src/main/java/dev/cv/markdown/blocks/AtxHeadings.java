package dev.cv.markdown.blocks;

import dev.cv.markdown.text.LineStarts;
import dev.cv.markdown.text.TextScanner;
import java.util.regex.MatchResult;

/** Headings marked by number signs. */
final class AtxHeadings {

    private AtxHeadings() {}

    static boolean parse(BlockParser parser) {
        TextScanner scanner = parser.scanner;
        MatchResult line = scanner.check(LineStarts.HEADING);
        if (line == null || !Headings.add(parser, line.group(1).length(), Headings.group(scanner, line, 2), true)) {
            return false;
        }
        scanner.position = line.end();
        return true;
    }
}
