package dev.cv.markdown.spans;

import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import dev.cv.markdown.text.TextScanner;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Text that is struck out, between double tildes. (GFM parser, "Strikethrough") */
final class StrikethroughSpans {

    private static final Pattern STRUCK = Pattern.compile("~~(?![\\s~]).*?[^\\s~]~~", Pattern.DOTALL);

    private StrikethroughSpans() {}

    static boolean parse(SpanParser parser) {
        TextScanner scanner = parser.scanner;
        int start = scanner.position;
        MatchResult match = scanner.peek() == '~' ? scanner.scan(STRUCK) : null;
        if (match == null) {
            return false;
        }
        Node struck = parser.create(Kind.STRIKETHROUGH, start);
        parser.tree.children.add(struck);
        parser.parseApart(struck, start + 2, match.end() - 2);
        return true;
    }
}
