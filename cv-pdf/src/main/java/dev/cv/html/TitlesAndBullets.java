package dev.cv.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Changes titles and bullets of a page that is written: capitals, rules beside words, other signs. */
final class TitlesAndBullets {

    private TitlesAndBullets() {}

    static void change(Element body, PageChoices choices) {
        if (!choices.capitalTitles() && !choices.rulesBesideTitles() && !choices.otherBullets()) {
            return;
        }
        for (Element element : withClass(body, "section-title")) {
            if (choices.capitalTitles()) {
                capitalize(element);
            }
            if (choices.rulesBesideTitles()) {
                rule(element, choices.centredTitles());
            }
        }
        for (Element bullet : choices.otherBullets() ? withClass(body, "bullet") : List.<Element>of()) {
            if (bullet.getParentNode().getParentNode().getNodeName().equals("ul")) {
                bullet.setTextContent(choices.bullet(bullet.getTextContent()));
            }
        }
    }

    private static List<Element> withClass(Element body, String name) {
        List<Element> found = new ArrayList<>();
        NodeList all = body.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (List.of(element.getAttribute("class").split(" ")).contains(name)) {
                found.add(element);
            }
        }
        return found;
    }

    /** Elements for the rules, as what a style sheet adds to a heading would be tagged as another; beside them text wants one, too. */
    private static void rule(Element title, boolean before) {
        Document document = title.getOwnerDocument();
        Node first = title.getFirstChild();
        if (first != null && first.getNodeType() == Node.TEXT_NODE) {
            Element words = document.createElement("span");
            title.replaceChild(words, first);
            words.appendChild(first);
        }
        title.appendChild(rule(document));
        if (before) {
            title.insertBefore(rule(document), title.getFirstChild());
        }
    }

    private static Element rule(Document document) {
        Element rule = document.createElement("span");
        rule.setAttribute("class", "title-rule");
        return rule;
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
