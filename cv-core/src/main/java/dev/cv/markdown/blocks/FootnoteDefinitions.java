package dev.cv.markdown.blocks;

import dev.cv.markdown.text.AttributeList;
import dev.cv.markdown.text.Document;
import dev.cv.markdown.text.LineStarts;
import dev.cv.markdown.text.MarkdownProblem;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import dev.cv.markdown.text.TextScanner;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What notes say: {@code [^name]: text}, with more blocks indented below it. */
final class FootnoteDefinitions {

    private static final Pattern START =
            Pattern.compile(" {0,3}\\[\\^(" + AttributeList.NAME + ")]:(.*\\n)", LineStarts.FLAGS);

    private FootnoteDefinitions() {}

    static boolean parse(BlockParser parser) {
        TextScanner scanner = parser.scanner;
        MatchResult start = scanner.check(START);
        if (start == null) {
            return false;
        }
        int offset = scanner.offset();
        String name = start.group(1);
        scanner.position = IndentedCode.end(scanner, start.end());
        Node content = new Node(Kind.DESCRIPTION, offset);
        content.name = name;
        parser.parse(content, IndentedCode.unindent(scanner.from(start.start(2))));
        if (parser.document.notes.containsKey(name)) {
            parser.document.report(MarkdownProblem.DEFINED_TWICE, offset, "[^" + name + "]");
        }
        Node boundary = parser.add(Kind.BOUNDARY, offset);
        boundary.name = "footnote";
        parser.document.notes.put(name, new Document.Note(content, boundary));
        return true;
    }
}
