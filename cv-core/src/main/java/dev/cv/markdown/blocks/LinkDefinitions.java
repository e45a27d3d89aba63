package dev.cv.markdown.blocks;

import dev.cv.markdown.text.Document;
import dev.cv.markdown.text.LineStarts;
import dev.cv.markdown.text.MarkdownProblem;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import dev.cv.markdown.text.TextScanner;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Where links lead that are called by name: {@code [name]: address "title"}. */
final class LinkDefinitions {

    private static final Pattern DEFINITION = Pattern.compile(
            " {0,3}\\[([^\\n\\]]+)]:[ \\t]*(?:<(.*?)>|([^\\n]*?\\S[^\\n]*?))"
                    + "(?:(?:[ \\t]*?\\n|[ \\t]+?)[ \\t]*?([\"'])(.+?)\\4)?[ \\t]*?\\n",
            LineStarts.FLAGS);

    private static final Pattern TITLE_START = Pattern.compile("[ \\t][\"']");

    private LinkDefinitions() {}

    static boolean parse(BlockParser parser) {
        TextScanner scanner = parser.scanner;
        MatchResult match = scanner.check(DEFINITION);
        if (match == null
                || (match.group(3) != null
                        && TITLE_START.matcher(match.group(3)).find())) {
            return false;
        }
        String id = Document.linkId(match.group(1));
        if (parser.document.links.containsKey(id)) {
            parser.document.report(MarkdownProblem.DEFINED_TWICE, scanner.offset(), "[" + match.group(1) + "]");
        }
        Node boundary = parser.add(Kind.BOUNDARY, scanner.offset());
        boundary.name = "link";
        String address = match.group(2) != null ? match.group(2) : match.group(3);
        String title = match.group(5);
        parser.document.links.put(
                id, new Document.LinkTarget(address, title == null ? "" : title, title != null, boundary));
        scanner.position = match.end();
        return true;
    }
}
