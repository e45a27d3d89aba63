package dev.cv.markdown.blocks;

import dev.cv.markdown.text.AttributeList;
import dev.cv.markdown.text.ExtensionTag;
import dev.cv.markdown.text.LineStarts;
import dev.cv.markdown.text.MappedText;
import dev.cv.markdown.text.MarkdownProblem;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import dev.cv.markdown.text.TextScanner;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Lines that begin with a brace and a colon: attribute lists, their definitions, extensions. */
final class BlockExtensions {

    private static final Pattern START = Pattern.compile(" {0,3}(?=\\{:)", LineStarts.FLAGS);
    private static final Pattern DEFINITION = Pattern.compile("\\{:(" + AttributeList.NAME + "):");

    private static final Pattern EMPTY_LINE = Pattern.compile("\\n[ \\t]*\\n");

    private final BlockParser parser;
    private final TextScanner scanner;
    private final int braceAt;

    private BlockExtensions(BlockParser parser, int braceAt) {
        this.parser = parser;
        this.scanner = parser.scanner;
        this.braceAt = braceAt;
    }

    static boolean parse(BlockParser parser) {
        MatchResult start = parser.scanner.check(START);
        if (start == null) {
            return false;
        }
        BlockExtensions extensions = new BlockExtensions(parser, start.end());
        return extensions.definition() || extensions.extension() || extensions.attributeList();
    }

    private boolean definition() {
        MatchResult start = scanner.check(DEFINITION, braceAt);
        int closing = start == null ? -1 : AttributeList.closing(scanner.text, start.end());
        if (start == null || closing <= start.end() || !LineStarts.isLineEnd(scanner, closing + 1)) {
            return false;
        }
        parser.document
                .attributeLists
                .computeIfAbsent(start.group(1), name -> new AttributeList())
                .read(scanner.text.subSequence(start.end(), closing), scanner.text.offset(braceAt));
        boundary("definition");
        scanner.position = scanner.lineEnd(closing);
        return true;
    }

    private void boundary(String name) {
        parser.add(Kind.BOUNDARY, scanner.text.offset(braceAt)).name = name;
    }

    private boolean extension() {
        ExtensionTag tag = ExtensionTag.at(scanner.text, braceAt);
        if (tag == null || !LineStarts.isLineEnd(scanner, tag.end())) {
            return false;
        }
        int offset = scanner.text.offset(braceAt);
        int before = scanner.position;
        MappedText body = null;
        scanner.position = scanner.lineEnd(tag.end());
        if (!tag.closed()) {
            int from = scanner.position;
            MatchResult stop = scanner.scanUntil(
                    Pattern.compile("^ {0,3}\\{:/(?:" + tag.name() + ")?}\\s*?\\n", LineStarts.FLAGS));
            if (stop == null) {
                parser.document.report(MarkdownProblem.UNCLOSED_EXTENSION, offset, tag.name());
                scanner.position = before;
                return false;
            }
            body = scanner.text.subSequence(from, stop.start());
        }
        if (!Extensions.apply(parser.document, tag, body, offset, parser.tree)) {
            parser.document.report(MarkdownProblem.UNKNOWN_EXTENSION, offset, tag.name());
            scanner.position = before;
            return false;
        }
        if (tag.name().equals("options")) {
            boundary("options");
        }
        return true;
    }

    private boolean attributeList() {
        int closing = LineStarts.attributeListEnd(scanner);
        if (closing < 0) {
            return false;
        }
        MappedText content = scanner.text.subSequence(braceAt + 2, closing);
        int offset = scanner.text.offset(braceAt);
        Node last = parser.tree.last();
        boolean forgotten = isForgotten(content.toString());
        if (forgotten) {
            parser.document.report(MarkdownProblem.UNCLOSED_ATTRIBUTE_LIST, offset);
            content = content.subSequence(0, content.toString().indexOf('\n'));
        }
        scanner.position = scanner.lineEnd(forgotten ? braceAt : closing);
        if (last != null && !last.is(Kind.BLANK) && (!last.is(Kind.BOUNDARY) || isDefinition(last))) {
            last.attributeList().read(content, offset);
            if (!LineStarts.isAttributeList(scanner)) {
                boundary("attributes");
            }
        } else {
            if (parser.pending == null) {
                parser.pending = new AttributeList();
            }
            parser.pending.read(content, offset);
        }
        return true;
    }

    /** Whether the brace that closes the list was meant for another: one opens within it, or an empty line. */
    private static boolean isForgotten(String content) {
        return content.indexOf('\n') >= 0
                && (content.contains("{:") || EMPTY_LINE.matcher(content).find());
    }

    private static boolean isDefinition(Node boundary) {
        return boundary.name.equals("link") || boundary.name.equals("abbreviation") || boundary.name.equals("footnote");
    }
}
