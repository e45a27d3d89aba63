package dev.cv.markdown.spans;

import dev.cv.markdown.text.AttributeList;
import dev.cv.markdown.text.MarkdownProblem;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import dev.cv.markdown.text.TextScanner;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Places that a note belongs to: {@code [^name]}. */
final class FootnoteMarkers {

    private static final Pattern MARKER = Pattern.compile("\\[\\^(" + AttributeList.NAME + ")]");

    private FootnoteMarkers() {}

    static boolean parse(SpanParser parser) {
        TextScanner scanner = parser.scanner;
        if (!scanner.startsWith("[^")) {
            return false;
        }
        int start = scanner.position;
        MatchResult match = scanner.check(MARKER);
        if (match == null) {
            return false;
        }
        if (!parser.document.notes.containsKey(match.group(1))) {
            boolean lineStart = start == 0 || scanner.text.charAt(start - 1) == '\n';
            boolean definition = lineStart && scanner.peek(match.end() - start) == ':';
            parser.report(
                    definition ? MarkdownProblem.DEFINITION_IN_TEXT : MarkdownProblem.UNKNOWN_FOOTNOTE,
                    start,
                    match.group(1));
            return parser.text(match.end() - start);
        }
        scanner.position = match.end();
        Node reference = parser.create(Kind.FOOTNOTE_REFERENCE, start);
        reference.name = match.group(1);
        parser.tree.children.add(reference);
        return true;
    }
}
