package dev.cv.markdown.spans;

import dev.cv.markdown.text.Entities;
import dev.cv.markdown.text.TextScanner;
import java.util.regex.MatchResult;

/** Characters by name or number among text. */
final class EntitySpans {

    private EntitySpans() {}

    static boolean parse(SpanParser parser) {
        TextScanner scanner = parser.scanner;
        int start = scanner.position;
        MatchResult match = scanner.peek() == '&' ? scanner.check(Entities.ENTITY) : null;
        if (match == null) {
            return false;
        }
        scanner.position = match.end();
        return parser.symbol(Entities.decode(match.group()), start);
    }
}
