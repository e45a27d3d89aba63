package dev.cv.markdown.spans;

import dev.cv.markdown.text.AttributeList;
import dev.cv.markdown.text.Document;
import dev.cv.markdown.text.LineStarts;
import dev.cv.markdown.text.MappedText;
import dev.cv.markdown.text.MarkdownProblem;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import dev.cv.markdown.text.TextScanner;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Links and images: {@code [text](address "title")}, {@code [text][name]}, {@code [name]}. */
final class LinkSpans {

    private static final Pattern NAME = Pattern.compile("\\s*?\\[([^\\]]+)?]");
    private static final Pattern IN_ANGLES = Pattern.compile("\\(<(.*?)>", LineStarts.FLAGS);
    private static final Pattern TITLE = Pattern.compile("\\s*?([\"'])(.+?)\\1\\s*?\\)", Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\.*_+`<>()\\[\\]{}#!:|\"'$=-])");

    private final SpanParser parser;
    private final TextScanner scanner;
    private final int start;
    private final int textStart;
    private final Node span;
    /** How many brackets are open, but for those of images that were read. */
    private int open = 1;

    private int childrenSeen;

    private LinkSpans(SpanParser parser, int textStart) {
        this.parser = parser;
        this.scanner = parser.scanner;
        this.start = scanner.position;
        this.textStart = textStart;
        this.span = parser.create(scanner.peek() == '!' ? Kind.IMAGE : Kind.LINK, start);
    }

    static boolean parse(SpanParser parser) {
        TextScanner scanner = parser.scanner;
        int textStart = scanner.position + (scanner.peek() == '!' ? 2 : 1);
        boolean opens = textStart < scanner.text.length()
                && scanner.text.charAt(textStart - 1) == '['
                && scanner.text.charAt(textStart) != '^';
        if (!opens) {
            return false;
        }
        if (scanner.peek() == '[' && (parser.isIn(Kind.LINK) || parser.isIn(Kind.IMAGE))) {
            return parser.text(1);
        }
        return new LinkSpans(parser, textStart).parse();
    }

    private boolean parse() {
        if (!readText() || !readTarget()) {
            scanner.position = start;
            return parser.text(textStart - start);
        }
        parser.tree.children.add(span);
        return true;
    }

    private boolean readText() {
        scanner.position = textStart;
        return parser.parse(span, LinkSpans::isBracket, this::closes);
    }

    private static boolean isBracket(TextScanner scanner, int index) {
        char c = scanner.text.charAt(index);
        return c == ']' || c == '[' || (c == '!' && scanner.text.startsWith("![", index));
    }

    private boolean closes() {
        open += scanner.peek() == ']' ? -1 : 1;
        for (; childrenSeen < span.children.size(); childrenSeen++) {
            open -= span.children.get(childrenSeen).is(Kind.IMAGE) ? 1 : 0;
        }
        return open == 0;
    }

    private boolean readTarget() {
        String text = ESCAPED.matcher(
                        scanner.text.subSequence(textStart, scanner.position).toString())
                .replaceAll("$1");
        scanner.position++;
        MatchResult name = scanner.scan(NAME);
        if (name != null || scanner.isAtEnd() || scanner.peek() != '(') {
            return readReference(name != null, name == null ? null : name.group(1), text);
        }
        MatchResult inAngles = scanner.scan(IN_ANGLES);
        String address;
        if (inAngles != null) {
            address = inAngles.group(1);
            if (scanner.peek(0) == ')') {
                scanner.position++;
                return target(address, null, text);
            }
        } else {
            int from = scanner.position;
            boolean closed = readAddress();
            address = scanner.text
                    .subSequence(from + 1, Math.max(from + 1, scanner.position - 1))
                    .toString()
                    .strip();
            if (closed) {
                return target(address, null, text);
            }
        }
        MatchResult title = scanner.scan(TITLE);
        return title != null && target(address, title.group(2), text);
    }

    /** Reads on to the parenthesis that closes the one here, or behind the space before a title. */
    private boolean readAddress() {
        int depth = 0;
        while (!scanner.isAtEnd()) {
            char c = scanner.peek();
            scanner.position++;
            if (c == ')' && --depth == 0) {
                return true;
            } else if (c == '(') {
                depth++;
            } else if (MappedText.isSpace(c) && (scanner.peek(0) == '"' || scanner.peek(0) == '\'')) {
                return false;
            }
        }
        return false;
    }

    private boolean readReference(boolean named, @Nullable String name, String text) {
        Document.LinkTarget target = parser.document.links.get(Document.linkId(name == null ? text : name));
        if (target == null) {
            if (isDefinition()) {
                parser.report(MarkdownProblem.DEFINITION_IN_TEXT, start);
            } else if (named) {
                parser.report(MarkdownProblem.UNKNOWN_LINK, start, name == null ? text : name);
            }
            return false;
        }
        parser.document.effort.grow(target.address().length() + target.title().length());
        AttributeList list = target.boundary().attributeList;
        if (list != null) {
            parser.document.effort.grow(list.length());
            span.attributeList().add(list, parser.document.effort);
        }
        return target(target.address(), target.titled() ? target.title() : null, text);
    }

    /** Whether this is a line that would say where links of the name lead, were it not part of a text. */
    private boolean isDefinition() {
        boolean lineStart = start == 0 || scanner.text.charAt(start - 1) == '\n';
        return lineStart && scanner.peek(0) == ':' && MappedText.isSpace(scanner.peek(1));
    }

    private boolean target(String address, @Nullable String title, String text) {
        span.attributes.put(span.is(Kind.LINK) ? "href" : "src", address);
        if (span.is(Kind.IMAGE)) {
            span.attributes.put("alt", text);
            span.children.clear();
        }
        if (title != null) {
            span.attributes.put("title", title);
        }
        return true;
    }
}
