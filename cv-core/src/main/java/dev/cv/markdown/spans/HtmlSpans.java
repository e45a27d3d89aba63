package dev.cv.markdown.spans;

import dev.cv.markdown.text.Entities;
import dev.cv.markdown.text.HtmlContent;
import dev.cv.markdown.text.HtmlElements;
import dev.cv.markdown.text.HtmlTag;
import dev.cv.markdown.text.MappedText;
import dev.cv.markdown.text.MarkdownProblem;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import dev.cv.markdown.text.TextScanner;
import org.jspecify.annotations.Nullable;

/** HTML elements in running text. */
final class HtmlSpans {

    private final SpanParser parser;
    private final TextScanner scanner;
    private final int start;

    private HtmlSpans(SpanParser parser) {
        this.parser = parser;
        this.scanner = parser.scanner;
        this.start = scanner.position;
    }

    static boolean parse(SpanParser parser) {
        if (parser.scanner.peek() != '<') {
            return false;
        }
        return new HtmlSpans(parser).parse();
    }

    private boolean parse() {
        boolean opens = scanner.peek(1) == '/'
                || scanner.startsWith("<!--")
                || HtmlTag.nameEnd(scanner.text, start + 1) > start + 1;
        if (!opens) {
            return false;
        }
        int commentEnd = HtmlTag.commentEnd(scanner.text, start);
        if (commentEnd >= 0) {
            parser.tree.children.add(parser.create(Kind.COMMENT, start));
            scanner.position = commentEnd;
            return true;
        }
        HtmlTag end = HtmlTag.endAt(scanner.text, start);
        if (end != null) {
            parser.report(MarkdownProblem.STRAY_END_TAG, start, end.name());
            return parser.text(end.end() - start);
        }
        HtmlTag tag = HtmlTag.startAt(scanner.text, start);
        if (tag == null) {
            if (scanner.startsWith("<!--")) {
                parser.report(MarkdownProblem.UNCLOSED_COMMENT, start);
            }
            return parser.text(1);
        }
        if (HtmlElements.BLOCK.contains(tag.name())) {
            parser.report(MarkdownProblem.BLOCK_TAG_IN_TEXT, start, tag.name());
            return parser.text(tag.end() - start);
        }
        element(tag);
        return true;
    }

    private void element(HtmlTag tag) {
        Node element = parser.create(Kind.HTML, start);
        element.name = tag.name();
        tag.attributes().forEach((key, value) -> element.attributes.put(key, value.replaceAll("\n+", " ")));
        element.content = contentOf(element);
        scanner.position = tag.end();
        parser.tree.children.add(element);
        if (tag.closed() || HtmlElements.VOID.contains(tag.name())) {
            return;
        }
        SpanParser.Stop stop = (text, index) -> endTag(text.text, index, element.name) != null;
        boolean closed = element.content == HtmlContent.RAW
                ? parser.parseHtml(HtmlSpans::parse, element, stop)
                : parser.parse(element, stop, () -> true);
        if (closed) {
            HtmlTag end = endTag(scanner.text, scanner.position, element.name);
            scanner.position = end == null ? scanner.position : end.end();
        } else {
            parser.report(MarkdownProblem.UNCLOSED_ELEMENT, start, element.name);
            String rest =
                    Entities.decodeHtml(scanner.text.from(scanner.position).toString());
            element.addText(rest, scanner.offset());
            scanner.position = scanner.text.length();
        }
    }

    private static @Nullable HtmlTag endTag(MappedText text, int index, String name) {
        HtmlTag end = HtmlTag.endAt(text, index);
        return end != null && end.name().equals(name) ? end : null;
    }

    private HtmlContent contentOf(Node element) {
        boolean rawByNature = HtmlElements.contentOf(element.name) == HtmlContent.RAW;
        boolean inRaw = parser.tree.is(Kind.HTML) && parser.tree.content == HtmlContent.RAW;
        boolean parsed = !rawByNature && !inRaw && parser.document.options.parseSpanHtml;
        String markdown = element.attributes.remove("markdown");
        parsed = switch (markdown == null ? "" : markdown) {
            case "span" -> true;
            case "1" -> !rawByNature;
            case "0" -> false;
            default -> parsed;
        };
        return parsed ? HtmlContent.SPAN : HtmlContent.RAW;
    }
}
