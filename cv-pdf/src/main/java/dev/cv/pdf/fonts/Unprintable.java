package dev.cv.pdf.fonts;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/**
 * Puts boxes in the place of characters that the engine leaves out without a word, and that PDF/A forbids: those of
 * private use and those that no standard has named yet.
 */
public final class Unprintable {

    private final Set<Integer> boxed = new TreeSet<>();

    private Unprintable() {}

    /** The code points that have boxes in their place now. */
    public static Set<Integer> box(Document html) {
        Unprintable unprintable = new Unprintable();
        for (Node node = html.getElementsByTagName("body").item(0); node != null; node = next(node)) {
            String text = node.getNodeType() == Node.TEXT_NODE ? node.getNodeValue() : "";
            if (text.codePoints().anyMatch(Unprintable::is)) {
                node.setNodeValue(unprintable.box(text));
            }
        }
        return unprintable.boxed;
    }

    /** In the order of the document, without recursion. */
    private static @Nullable Node next(Node node) {
        @Nullable Node at = node;
        if (node.hasChildNodes()) {
            return node.getFirstChild();
        }
        while (at != null && at.getNextSibling() == null) {
            at = at.getParentNode();
        }
        return at == null ? null : at.getNextSibling();
    }

    private String box(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (is(point)) {
                boxed.add(point);
                out.append(Symbols.BOX);
            } else {
                out.appendCodePoint(point);
            }
        });
        return out.toString();
    }

    private static boolean is(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.PRIVATE_USE || type == Character.UNASSIGNED || type == Character.SURROGATE;
    }
}
