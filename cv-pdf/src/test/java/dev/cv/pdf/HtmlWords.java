package dev.cv.pdf;

import dev.cv.html.HtmlPage;
import dev.cv.pdf.layout.DomElements;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The words of a page's body in document order: what its PDF must say. */
final class HtmlWords {
    private static final Set<String> INLINE =
            Set.of("span", "a", "em", "strong", "code", "del", "sub", "sup", "small", "abbr");

    private final StringBuilder words = new StringBuilder();

    private HtmlWords() {}

    static String of(HtmlPage page) {
        HtmlWords words = new HtmlWords();
        words.add(page.document().getElementsByTagName("body").item(0));
        return words.words.toString();
    }

    private void add(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            words.append(node.getNodeValue());
        }
        boolean apart = node instanceof Element element
                && (!INLINE.contains(element.getTagName()) || DomElements.hasClass(element, "bullet"));
        if (apart) {
            words.append('\n');
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            add(child);
        }
        if (apart) {
            words.append('\n');
        }
    }
}
