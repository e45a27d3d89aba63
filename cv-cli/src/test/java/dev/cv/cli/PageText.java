package dev.cv.cli;

import dev.cv.html.HtmlPage;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** A page as indented HTML for a person to read; the style sheet is left out. */
final class PageText {

    private final StringBuilder out = new StringBuilder();

    private PageText() {}

    static String of(HtmlPage page) {
        PageText text = new PageText();
        text.write(page.document().getDocumentElement(), 0);
        return text.out.toString();
    }

    private void write(Node node, int depth) {
        if (!(node instanceof Element element)) {
            out.append("  ".repeat(depth)).append(escaped(node.getNodeValue())).append('\n');
            return;
        }
        String start = "<" + element.getTagName() + attributes(element) + ">";
        out.append("  ".repeat(depth)).append(start);
        Node first = element.getFirstChild();
        if (element.getTagName().equals("style")) {
            out.append("</style>\n");
        } else if (first == null) {
            out.append('\n');
        } else if (first.getNextSibling() == null && !(first instanceof Element)) {
            out.append(escaped(first.getNodeValue())).append("</" + element.getTagName() + ">\n");
        } else {
            out.append('\n');
            for (Node child = first; child != null; child = child.getNextSibling()) {
                write(child, depth + 1);
            }
        }
    }

    private static String attributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        Map<String, String> sorted = new TreeMap<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            sorted.put(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
        }
        StringBuilder text = new StringBuilder();
        sorted.forEach((name, value) -> text.append(" %s=\"%s\"".formatted(name, escaped(value))));
        return text.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
