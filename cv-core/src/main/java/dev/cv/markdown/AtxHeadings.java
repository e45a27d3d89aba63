package dev.cv.markdown;

import java.util.regex.MatchResult;

/** Headings marked by number signs. */
final class AtxHeadings {

    private AtxHeadings() {}

    static boolean parse(BlockParser parser) {
        TextScanner scanner = parser.scanner;
        MatchResult line = scanner.check(Lines.HEADING);
        if (line == null || !Headings.add(parser, line.group(1).length(), Headings.group(scanner, line, 2), true)) {
            return false;
        }
        scanner.position = line.end();
        return true;
    }
}
