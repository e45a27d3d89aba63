package dev.cv.markdown.spans;

import dev.cv.markdown.text.Document;
import dev.cv.markdown.text.Entities;
import dev.cv.markdown.text.MappedText;
import dev.cv.markdown.text.MarkdownProblem;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import dev.cv.markdown.text.TextScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads running text as kramdown does: at each character that may begin a span every syntax is asked in turn; a span
 * whose end is not found was none, and is read again as text.
 */
final class SpanParser {

    /** A way to begin a span. */
    interface Syntax {

        /** Reads the span that begins where the scanner stands; false, and nothing moved, where none does. */
        boolean parse(SpanParser parser);
    }

    final Document document;
    final TextScanner scanner;
    Node tree;

    /** Whether the text stands in an HTML element. */
    final boolean inHtml;

    private final List<Syntax> syntaxes;
    private final List<Node> stack = new ArrayList<>();

    /** A parser that knows these syntaxes, in the order in which they are asked. */
    SpanParser(Document document, MappedText text, Node tree, boolean inHtml, List<Syntax> syntaxes) {
        this.document = document;
        this.inHtml = inHtml;
        this.syntaxes = syntaxes;
        this.scanner = new TextScanner(text);
        this.tree = tree;
    }

    /** Reads all of the text. */
    void parse() {
        read(tree, null, null);
    }

    /** Reads a part of the text for itself, as if nothing were around it. */
    void parseApart(Node into, int from, int to) {
        new SpanParser(document, scanner.text.subSequence(from, to), into, inHtml, syntaxes).parse();
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
    boolean parse(Node into, Stop stop, BooleanSupplier accepts) {
        return read(into, new Ending(stop, accepts), null);
    }

    /** Reads into the node up to a mark that ends it; only HTML counts, which the syntax reads. */
    boolean parseHtml(Syntax html, Node into, Stop stop) {
        return read(into, new Ending(stop, () -> true), html);
    }

    private record Ending(Stop stop, BooleanSupplier accepts) {}

    private boolean read(Node into, @Nullable Ending ending, @Nullable Syntax html) {
        document.effort.enter(scanner.offset());
        stack.add(tree);
        tree = into;
        boolean htmlOnly = html != null;
        List<Syntax> asked = html != null ? List.of(html) : syntaxes;
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
            if (!found && !parseSpan(asked)) {
                addText(next, next + 1, false);
                scanner.position = next + 1;
            }
        }
        tree = stack.remove(stack.size() - 1);
        document.effort.leave();
        return found;
    }

    private boolean parseSpan(List<Syntax> asked) {
        for (Syntax syntax : asked) {
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
            MappedText text = scanner.text.subSequence(from, to);
            tree.addText(html ? Entities.decodeHtml(text.toString()) : text.toString(), text.wordOffset());
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

    /** Adds what is more than a letter and stands for the characters from {@code from} on. */
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
