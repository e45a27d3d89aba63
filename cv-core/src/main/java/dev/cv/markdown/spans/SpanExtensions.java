package dev.cv.markdown.spans;

import dev.cv.markdown.blocks.Extensions;
import dev.cv.markdown.text.AttributeList;
import dev.cv.markdown.text.ExtensionTag;
import dev.cv.markdown.text.MappedText;
import dev.cv.markdown.text.MarkdownProblem;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import dev.cv.markdown.text.TextScanner;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What begins with a brace and a colon in running text: attribute lists of the span before, and extensions. */
final class SpanExtensions {

    private static final Pattern STOP = Pattern.compile("\\{:/(" + AttributeList.NAME + ")?}");

    private final SpanParser parser;
    private final TextScanner scanner;
    private final int start;

    private SpanExtensions(SpanParser parser) {
        this.parser = parser;
        this.scanner = parser.scanner;
        this.start = scanner.position;
    }

    static boolean parse(SpanParser parser) {
        return parser.scanner.startsWith("{:") && new SpanExtensions(parser).parse();
    }

    private boolean parse() {
        MatchResult stop = scanner.check(STOP);
        if (stop != null) {
            parser.report(MarkdownProblem.STRAY_EXTENSION_END, start);
            return parser.text(1);
        }
        ExtensionTag tag = ExtensionTag.at(scanner.text, start);
        return tag != null ? extension(tag) : attributeList();
    }

    private boolean extension(ExtensionTag tag) {
        scanner.position = tag.end();
        MappedText body = null;
        if (!tag.closed()) {
            MatchResult end = scanner.scanUntil(Pattern.compile("\\{:/(?:" + tag.name() + ")?}"));
            if (end == null) {
                return refuse(MarkdownProblem.UNCLOSED_EXTENSION, tag);
            }
            body = scanner.text.subSequence(tag.end(), end.start());
        }
        boolean applied = Extensions.apply(parser.document, tag, body, scanner.text.offset(start), parser.tree);
        return applied || refuse(MarkdownProblem.UNKNOWN_EXTENSION, tag);
    }

    private boolean refuse(MarkdownProblem problem, ExtensionTag tag) {
        parser.report(problem, start, tag.name());
        scanner.position = start;
        return parser.text(1);
    }

    private boolean attributeList() {
        int closing = AttributeList.closing(scanner.text, start + 2);
        if (closing < 0 && isLineStart()) {
            parser.report(MarkdownProblem.UNCLOSED_ATTRIBUTE_LIST, start);
            return parser.text(1);
        }
        Node last = parser.tree.last();
        if (closing <= start + 2 || last == null || (last.is(Kind.TEXT) && !last.symbolLast)) {
            parser.report(MarkdownProblem.ATTRIBUTE_LIST_IN_TEXT, start);
            return parser.text(1);
        }
        AttributeList list = new AttributeList();
        list.read(scanner.text.subSequence(start + 2, closing), scanner.text.offset(start));
        if (last.is(Kind.TEXT)) {
            parser.report(MarkdownProblem.ATTRIBUTE_LIST_WITHOUT_BLOCK, start);
        } else {
            last.attributeList().add(list, parser.document.effort);
        }
        scanner.position = closing + 1;
        return true;
    }

    private boolean isLineStart() {
        return start == 0 || scanner.text.charAt(start - 1) == '\n';
    }
}
