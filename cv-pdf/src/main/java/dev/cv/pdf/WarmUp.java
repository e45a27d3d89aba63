package dev.cv.pdf;

import dev.cv.html.HtmlPage;
import dev.cv.html.Picture;
import dev.cv.theme.FontFace;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A page with a little of everything, to have the engine loaded before the real page is there. */
final class WarmUp {
    private WarmUp() {}

    static HtmlPage page(List<FontFace> fonts) {
        Document html = document();
        Element root = add(html.appendChild(html.createElement("html")), "head", "");
        root = (Element) root.getParentNode();
        root.setAttribute("lang", "en");
        add(root.getFirstChild(), "title", "Warm-up");
        add(root.getFirstChild(), "style", css(fonts));
        Element section = add(add(root, "body", ""), "section", "");
        section.setAttribute("id", "section");
        add(section, "h1", "Heading");
        Element paragraph = add(section, "p", "");
        add(paragraph, "span", "Text and ");
        add(paragraph, "strong", "strong");
        add(paragraph, "em", "words");
        add(paragraph, "code", "code");
        add(paragraph, "a", "link").setAttribute("href", "https://example.org/");
        Element item = add(add(section, "ul", ""), "li", "");
        add(item, "span", "•").setAttribute("class", "bullet");
        add(item, "span", "Item");
        Element row = add(section, "div", "");
        row.setAttribute("style", "display: table");
        add(row, "p", "Cell").setAttribute("style", "display: table-cell");
        return new HtmlPage(html, List.of());
    }

    /** A page with a picture, to see whether the engine can draw that. */
    static HtmlPage page(List<FontFace> fonts, Picture picture) {
        Document html = page(fonts).document();
        Element image = add(html.getElementsByTagName("section").item(0), "img", "");
        image.setAttribute("src", picture.name());
        image.setAttribute("alt", "picture");
        return new HtmlPage(html, List.of(picture));
    }

    private static String css(List<FontFace> fonts) {
        String first = fonts.get(0).family();
        String last = fonts.get(fonts.size() - 1).family();
        return "html { font-family: '" + first + "' } code { font-family: '" + last + "' }"
                + "@page { margin: 2cm; @bottom-right { font-family: '" + first + "'; content: counter(page) } }";
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new AssertionError("every Java platform has a plain DOM", e);
        }
    }

    private static Element add(org.w3c.dom.Node parent, String name, String text) {
        Document html = parent.getOwnerDocument();
        Element element = html.createElement(name);
        element.appendChild(html.createTextNode(text));
        parent.appendChild(element);
        return element;
    }
}
