package dev.cv.markdown;

import dev.cv.markdown.Node.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads running text as kramdown does: at each character that may begin a span every syntax is asked in turn; a span
 * whose end is not found was none, and is read again as text.
 */
final class SpanParser {

    private static final List<SpanSyntax> SYNTAXES = List.of(
            EmphasisSpans::parse,
            CodeSpans::parse,
            Autolinks::parse,
            HtmlSpans::parse,
            FootnoteMarkers::parse,
            Links::parse,
            SmartQuotes::parse,
            MathSpans::parse,
            SpanExtensions::parse,
            Entities::parse,
            TypographicSymbols::parse,
            LineBreaks::parse,
            Escapes::parse,
            StrikethroughSpans::parse);

    private static final List<SpanSyntax> HTML_ONLY = List.of(HtmlSpans::parse);

    final Document document;
    final TextScanner scanner;
    Node tree;

    private final List<Node> stack = new ArrayList<>();

    /** Whether the text stands in an HTML element. */
    final boolean inHtml;

    private SpanParser(Document document, MappedText text, Node tree, boolean inHtml) {
        this.document = document;
        this.inHtml = inHtml;
        this.scanner = new TextScanner(text);
        this.tree = tree;
    }

    /** Reads all of the text into the node. */
    static void parse(Document document, MappedText text, Node into, boolean inHtml) {
        new SpanParser(document, text, into, inHtml).parse(into, null, false);
    }

    /** Where a span may end. */
    interface Stop {

        /** Whether the mark that would end it begins at an index. */
        boolean isAt(TextScanner scanner, int index);
    }

    /**
     * Reads into the node up to a mark that ends it.
     *
     * @param accepts whether the mark at which the scanner stands does end it
     * @return whether that mark was found; the scanner stands before it
     */
    boolean parse(Node into, Stop stop, boolean htmlOnly, BooleanSupplier accepts) {
        return parse(into, new Ending(stop, accepts), htmlOnly);
    }

    private record Ending(Stop stop, BooleanSupplier accepts) {}

    private boolean parse(Node into, @Nullable Ending ending, boolean htmlOnly) {
        document.effort.enter(scanner.offset());
        stack.add(tree);
        tree = into;
        List<SpanSyntax> syntaxes = htmlOnly ? HTML_ONLY : SYNTAXES;
        boolean found = false;
        while (!found && !scanner.isAtEnd()) {
            int from = scanner.position;
            int next = next(ending, htmlOnly);
            if (next == scanner.text.length()) {
                if (ending == null) {
                    addText(from, next, htmlOnly);
                    scanner.position = next;
                }
                break;
            }
            addText(from, next, htmlOnly);
            scanner.position = next;
            found = ending != null && ending.stop.isAt(scanner, next) && ending.accepts.getAsBoolean();
            if (!found && !parseSpan(syntaxes)) {
                addText(next, next + 1, false);
                scanner.position = next + 1;
            }
        }
        tree = stack.remove(stack.size() - 1);
        document.effort.leave();
        return found;
    }

    private boolean parseSpan(List<SpanSyntax> syntaxes) {
        for (SpanSyntax syntax : syntaxes) {
            if (syntax.parse(this)) {
                return true;
            }
        }
        return false;
    }

    /** The next index at which a span may begin or this one end; the length if there is none. */
    private int next(@Nullable Ending ending, boolean htmlOnly) {
        int index = scanner.position;
        int length = scanner.text.length();
        while (index < length && !mayBegin(index, htmlOnly) && (ending == null || !ending.stop.isAt(scanner, index))) {
            index++;
        }
        return index;
    }

    private boolean mayBegin(int index, boolean htmlOnly) {
        MappedText text = scanner.text;
        char c = text.charAt(index);
        if (htmlOnly) {
            return c == '<';
        }
        char next = index + 1 < text.length() ? text.charAt(index + 1) : '\0';
        return switch (c) {
            case '*', '_', '`', '<', '[', '$', '&', '\\', '"', '\'' -> true;
            case '!' -> next == '[' || isQuote(next);
            case '{' -> next == ':' || isQuote(next);
            case '-' -> next == '-' || isQuote(next);
            case '>' -> next == '>' || isQuote(next);
            case '~' -> next == '~' || isQuote(next);
            case '.' -> text.startsWith("...", index) || isQuote(next);
            case ' ' ->
                isQuote(next)
                        || text.startsWith(" >>", index)
                        || text.startsWith(" <<", index)
                        || text.startsWith("  \n", index);
            default -> isQuote(next);
        };
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private void addText(int from, int to, boolean html) {
        if (to > from) {
            String text = scanner.text.subSequence(from, to).toString();
            tree.addText(html ? Entities.decodeHtml(text) : text, scanner.text.offset(from));
        }
    }

    /** Takes the next characters as plain text. */
    boolean text(int length) {
        int from = scanner.position;
        scanner.position = Math.min(from + length, scanner.text.length());
        addText(from, scanner.position, false);
        return true;
    }

    /** Adds characters that stand for those from {@code from} on. */
    boolean text(String replacement, int from) {
        tree.addText(replacement, scanner.text.offset(from));
        return true;
    }

    /** The same for what is more than a letter. */
    boolean symbol(String replacement, int from) {
        tree.addSymbol(replacement, scanner.text.offset(from));
        return true;
    }

    Node create(Kind kind, int index) {
        return new Node(kind, scanner.text.offset(index));
    }

    /** Whether a span of the kind is being read. */
    boolean isIn(Kind kind) {
        for (Node node : stack) {
            if (node.is(kind)) {
                return true;
            }
        }
        return tree.is(kind);
    }

    void report(MarkdownProblem problem, int index, Object... details) {
        document.report(problem, scanner.text.offset(index), details);
    }
}
