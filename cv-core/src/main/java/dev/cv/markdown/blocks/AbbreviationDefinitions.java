package dev.cv.markdown.blocks;

import dev.cv.markdown.text.Document;
import dev.cv.markdown.text.LineStarts;
import dev.cv.markdown.text.MarkdownProblem;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import dev.cv.markdown.text.TextScanner;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What short forms stand for: {@code *[W3C]: World Wide Web Consortium}. */
final class AbbreviationDefinitions {

    private static final Pattern DEFINITION = Pattern.compile(" {0,3}\\*\\[(.+?)]:(.*)\\n", LineStarts.FLAGS);

    private AbbreviationDefinitions() {}

    static boolean parse(BlockParser parser) {
        TextScanner scanner = parser.scanner;
        MatchResult match = scanner.check(DEFINITION);
        if (match == null) {
            return false;
        }
        String form = match.group(1);
        if (parser.document.abbreviations.containsKey(form)) {
            parser.document.report(MarkdownProblem.DEFINED_TWICE, scanner.offset(), "*[" + form + "]");
        }
        Node boundary = parser.add(Kind.BOUNDARY, scanner.offset());
        boundary.name = "abbreviation";
        parser.document.abbreviations.put(
                form, new Document.Expansion(match.group(2).strip(), boundary));
        scanner.position = match.end();
        return true;
    }
}
