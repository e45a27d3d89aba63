package dev.cv.html;

import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Changes the letters of a page that is written: titles to capitals, bullets to other signs. */
final class Lettering {

    private Lettering() {}

    static void change(Element body, PageChoices choices) {
        if (!choices.capitalTitles() && !choices.otherBullets()) {
            return;
        }
        NodeList all = body.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            List<String> classes = List.of(element.getAttribute("class").split(" "));
            if (choices.capitalTitles() && classes.contains("section-title")) {
                capitalize(element);
            } else if (choices.otherBullets()
                    && classes.contains("bullet")
                    && element.getParentNode().getParentNode().getNodeName().equals("ul")) {
                element.setTextContent(choices.bullet(element.getTextContent()));
            }
        }
    }

    /** By the rules of its language: a Turkish i keeps its dot. The engine's own capitals know none. */
    private static void capitalize(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            node.setNodeValue(node.getNodeValue().toUpperCase(language(node)));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            capitalize(child);
        }
    }

    private static Locale language(Node node) {
        for (Node at = node.getParentNode(); at instanceof Element element; at = at.getParentNode()) {
            if (element.hasAttribute("lang")) {
                return Locale.forLanguageTag(element.getAttribute("lang"));
            }
        }
        return Locale.ROOT;
    }
}
