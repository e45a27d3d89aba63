package dev.cv.markdown.blocks;

import dev.cv.markdown.text.Document;
import dev.cv.markdown.text.Entities;
import dev.cv.markdown.text.HtmlContent;
import dev.cv.markdown.text.HtmlElements;
import dev.cv.markdown.text.HtmlTag;
import dev.cv.markdown.text.LineStarts;
import dev.cv.markdown.text.MappedText;
import dev.cv.markdown.text.MarkdownMarks;
import dev.cv.markdown.text.MarkdownProblem;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import dev.cv.markdown.text.TextScanner;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** HTML elements among blocks, whose content is HTML, or Markdown where {@code markdown="1"} says so. */
final class HtmlBlocks {

    private static final Pattern START = Pattern.compile(" {0,3}<", LineStarts.FLAGS);
    private static final Pattern REST_OF_LINE = Pattern.compile("[ \\t]*\\n", LineStarts.FLAGS);

    private final BlockParser parser;
    private final TextScanner scanner;

    private HtmlBlocks(BlockParser parser) {
        this.parser = parser;
        this.scanner = parser.scanner;
    }

    static boolean parse(BlockParser parser) {
        MatchResult start = parser.scanner.check(START);
        return start != null && new HtmlBlocks(parser).parse(start.end() - 1);
    }

    /** Reads a text as HTML alone. */
    static void parseRaw(Document document, MappedText text, Node into) {
        BlockParser parser = new BlockParser(document, text, List.of());
        parser.isVerbatim = true;
        into.content = HtmlContent.RAW;
        new HtmlBlocks(parser).parseRaw(into);
    }

    private boolean parse(int tagAt) {
        int commentEnd = HtmlTag.commentEnd(scanner.text, scanner.position);
        if (commentEnd >= 0) {
            addComment(commentEnd);
            scanner.scan(REST_OF_LINE);
            return true;
        }
        HtmlTag tag = HtmlTag.startAt(scanner.text, tagAt);
        if (tag != null && !HtmlElements.SPAN.contains(tag.name())) {
            element(tag, tagAt);
            return true;
        }
        HtmlTag end = HtmlTag.endAt(scanner.text, tagAt);
        if (end != null && parser.tree.is(Kind.HTML) && parser.tree.name.equals(end.name())) {
            scanner.position = end.end();
            parser.stop();
            return true;
        }
        return false;
    }

    private void addComment(int end) {
        parser.tree.children.add(new Node(Kind.COMMENT, scanner.offset()));
        scanner.position = end;
    }

    private void element(HtmlTag tag, int tagAt) {
        Node parent = parser.tree;
        Node element = parser.create(Kind.HTML, scanner.text.offset(tagAt));
        element.name = tag.name();
        element.attributes.putAll(tag.attributes());
        parent.children.add(element);
        scanner.position = tag.end();
        if (tag.name().equals("script") || tag.name().equals("style")) {
            skipTo(element); // what it holds is not for paper
            return;
        }
        boolean inRaw = parent.is(Kind.HTML) && parent.content == HtmlContent.RAW;
        element.content = contentOf(element, inRaw);
        if (element.content == HtmlContent.BLOCK) {
            scanner.scan(REST_OF_LINE);
        }
        if (!tag.closed() && !HtmlElements.VOID.contains(tag.name())) {
            content(element);
            boolean raw = element.content == HtmlContent.RAW && !inRaw && !parser.isVerbatim;
            if (raw
                    && !element.name.equals("pre")
                    && MarkdownMarks.areIn(scanner.text.subSequence(tag.end(), scanner.position))) {
                parser.document.report(
                        MarkdownProblem.MARKDOWN_IN_HTML,
                        element.offset,
                        element.name,
                        "<" + element.name + " markdown=\"1\">");
            }
            if (!inRaw) {
                scanner.scan(REST_OF_LINE);
            }
        }
    }

    private HtmlContent contentOf(Node element, boolean inRaw) {
        String markdown = element.attributes.remove("markdown");
        if (parser.isVerbatim) {
            return HtmlContent.RAW;
        }
        HtmlContent otherwise = !inRaw && parser.document.options.parseBlockHtml
                ? HtmlElements.contentOf(element.name)
                : HtmlContent.RAW;
        return switch (markdown == null ? "" : markdown) {
            case "0" -> HtmlContent.RAW;
            case "1" -> HtmlElements.contentOf(element.name);
            case "span" -> HtmlContent.SPAN;
            case "block" -> HtmlContent.BLOCK;
            default -> otherwise;
        };
    }

    private void content(Node element) {
        switch (element.content) {
            case BLOCK -> {
                if (!parser.parseInto(element)) {
                    unclosed(element);
                }
            }
            case SPAN -> {
                int from = scanner.position;
                int end = skipTo(element);
                element.children.add(Node.ofSource(scanner.text.subSequence(from, end)));
            }
            case RAW -> parseRaw(element);
        }
    }

    private void unclosed(Node element) {
        if (element.is(Kind.HTML)) {
            parser.document.report(MarkdownProblem.UNCLOSED_ELEMENT, element.offset, element.name);
        }
    }

    /** Goes on behind the element's end tag, or to the end of the text; where its content ended. */
    private int skipTo(Node element) {
        Pattern end = Pattern.compile("</" + Pattern.quote(element.name) + "\\s*>", Pattern.CASE_INSENSITIVE);
        MatchResult match = scanner.scanUntil(end);
        if (match == null) {
            scanner.position = scanner.text.length();
            unclosed(element);
        }
        return match == null ? scanner.text.length() : match.start();
    }

    /** Reads on into the element, as HTML. */
    private void parseRaw(Node element) {
        parser.document.effort.enter(scanner.offset());
        Node outer = parser.tree;
        parser.tree = element;
        boolean closed = false;
        while (!closed && !scanner.isAtEnd()) {
            closed = parseRawPart(element);
        }
        if (!closed) {
            unclosed(element);
        }
        parser.tree = outer;
        parser.document.effort.leave();
    }

    /** Reads text up to a tag and the tag; whether that ended the element. */
    private boolean parseRawPart(Node element) {
        addRawText(element);
        if (scanner.isAtEnd()) {
            return false;
        }
        int at = scanner.position;
        int commentEnd = Math.max(HtmlTag.commentEnd(scanner.text, at), HtmlTag.instructionEnd(scanner.text, at));
        if (commentEnd >= 0) {
            addComment(commentEnd);
            return false;
        }
        HtmlTag start = HtmlTag.startAt(scanner.text, at);
        HtmlTag end = HtmlTag.endAt(scanner.text, at);
        if (start != null) {
            element(start, at);
        } else if (end != null && end.name().equals(element.name)) {
            scanner.position = end.end();
            return true;
        } else {
            scanner.position = end == null ? at + 1 : end.end();
            if (end != null) {
                parser.document.report(MarkdownProblem.STRAY_END_TAG, scanner.text.offset(at), end.name());
            }
            addRaw(element, at);
        }
        return false;
    }

    private void addRawText(Node element) {
        int from = scanner.position;
        while (!scanner.isAtEnd() && scanner.peek() != '<') {
            scanner.position++;
        }
        addRaw(element, from);
    }

    private void addRaw(Node element, int from) {
        MappedText text = scanner.from(from);
        element.addText(Entities.decodeHtml(text.toString()), text.wordOffset());
    }
}
