package dev.cv.markdown.blocks;

import dev.cv.markdown.text.AttributeList;
import dev.cv.markdown.text.Document;
import dev.cv.markdown.text.LineStarts;
import dev.cv.markdown.text.MappedText;
import dev.cv.markdown.text.MarkdownProblem;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import dev.cv.markdown.text.TextScanner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads blocks as kramdown does: at the start of each block every syntax is asked in turn; a quote or an item takes its
 * lines, without their marks, and has them read again.
 */
public final class BlockParser {

    /** A way to begin a block. */
    interface Syntax {

        /** Reads the block that begins at the scanner's line; false, and nothing moved, where none does. */
        public boolean parse(BlockParser parser);
    }

    final Document document;
    TextScanner scanner;
    Node tree;
    /** The attribute list that waits for the next block. */
    @Nullable
    AttributeList pending;

    /** Whether the text is HTML and nothing else, whatever its attributes say. */
    boolean isVerbatim;

    private final List<Syntax> syntaxes;
    private boolean stopped;

    /** A parser that knows these syntaxes, in the order in which they are asked. */
    public BlockParser(Document document, MappedText text, List<Syntax> syntaxes) {
        this.document = document;
        this.syntaxes = syntaxes;
        this.scanner = new TextScanner(text);
        this.tree = new Node(Kind.ROOT, text.offset(0));
    }

    /** Reads all of the text. */
    public Node parse() {
        parseInto(tree);
        return tree;
    }

    /** Reads a text that a block has taken, into that block. */
    public void parse(Node into, MappedText text) {
        TextScanner outer = scanner;
        scanner = new TextScanner(text);
        parseInto(into);
        scanner = outer;
    }

    /** Reads on into the block, to the end of the text or to where a syntax says stop; whether one did. */
    boolean parseInto(Node into) {
        document.effort.enter(scanner.offset());
        Node outerTree = tree;
        AttributeList outerPending = pending;
        tree = into;
        pending = null;
        stopped = false;
        while (!scanner.isAtEnd() && !stopped) {
            parseBlock();
        }
        boolean found = stopped;
        stopped = false;
        if (pending != null) {
            document.report(MarkdownProblem.ATTRIBUTE_LIST_WITHOUT_BLOCK, pending.offset);
        }
        tree = outerTree;
        pending = outerPending;
        document.effort.leave();
        return found;
    }

    private void parseBlock() {
        for (Syntax syntax : syntaxes) {
            if (syntax.parse(this)) {
                return;
            }
        }
        throw new IllegalStateException("a line that is not even a paragraph");
    }

    /** Ends the element whose content is being read. */
    void stop() {
        stopped = true;
    }

    /** A new block at an offset of the source, with the attribute list that waited for it. */
    Node create(Kind kind, int offset) {
        Node node = new Node(kind, offset);
        node.attributeList = pending;
        pending = null;
        return node;
    }

    Node add(Kind kind, int offset) {
        Node node = create(kind, offset);
        tree.children.add(node);
        return node;
    }

    boolean isAfterBoundary() {
        Node last = tree.last();
        return last == null
                || last.is(Kind.BLANK)
                || (last.is(Kind.BOUNDARY) && last.name.isEmpty())
                || pending != null;
    }

    boolean isBeforeBoundary() {
        return scanner.isAtEnd()
                || LineStarts.blankEnd(scanner, scanner.position) > scanner.position
                || LineStarts.isBlockEnd(scanner)
                || LineStarts.isAttributeList(scanner);
    }
}
