package dev.cv.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

/**
 * Makes text again of what flexmark takes for more: brackets that refer to nothing, and what stands in guillemets,
 * {@code <<like this>>}. Neighbouring text becomes one node, as typography looks at what is beside a character.
 */
final class PlainText {

    private final Document document;

    PlainText(Document document) {
        this.document = document;
    }

    void restore(Node parent) {
        Node node = parent.getFirstChild();
        while (node != null) {
            Node next = node.getNext();
            if (node instanceof RefNode reference && !refersToLink(reference)) {
                next = unwrap(node);
            } else if (isInGuillemets(node)) {
                next = text(node.getStartOffset(), node.getEndOffset());
                node.insertBefore(next);
                node.unlink();
            } else if (node instanceof Text && isTextRightBefore(node)) {
                Node before = node.getPrevious();
                node.insertBefore(text(before.getStartOffset(), node.getEndOffset()));
                before.unlink();
                node.unlink();
            } else {
                restore(node);
            }
            node = next;
        }
    }

    /** A footnote's mark looks like a reference, and its text like what that refers to. */
    private static boolean refersToLink(RefNode node) {
        return node.isDefined() && !node.getReference().startsWith("^");
    }

    /** Puts what the node holds in its place, brackets included, and returns the first of it. */
    private Node unwrap(Node node) {
        Node first = node.getFirstChild();
        Node last = node.getLastChild();
        int innerStart = first == null ? node.getEndOffset() : first.getStartOffset();
        int innerEnd = last == null ? node.getEndOffset() : last.getEndOffset();
        Node opening = text(node.getStartOffset(), innerStart);
        node.insertBefore(opening);
        while (node.getFirstChild() != null) {
            node.insertBefore(node.getFirstChild());
        }
        node.insertBefore(text(innerEnd, node.getEndOffset()));
        node.unlink();
        return opening;
    }

    private boolean isInGuillemets(Node node) {
        boolean tag = node instanceof HtmlInline || node instanceof AutoLink || node instanceof MailLink;
        return tag && node.getStartOffset() > 0 && document.getChars().charAt(node.getStartOffset() - 1) == '<';
    }

    private static boolean isTextRightBefore(Node node) {
        Node before = node.getPrevious();
        return before instanceof Text && before.getEndOffset() == node.getStartOffset();
    }

    private Text text(int start, int end) {
        return new Text(document.getChars().subSequence(start, end));
    }
}
