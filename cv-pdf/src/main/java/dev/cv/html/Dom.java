package dev.cv.html;

import dev.cv.source.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Builds the elements of the page. */
final class Dom {

    private final Document document;
    private final Map<Element, Position> sources = new HashMap<>(); // an element equals itself alone

    Dom() {
        try {
            document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    Document document() {
        return document;
    }

    /** Where elements come from. */
    Map<Element, Position> sources() {
        return sources;
    }

    /** Notes where an element comes from. */
    void source(Element element, Position position) {
        sources.put(element, position);
    }

    Element root(String name) {
        Element root = document.createElement(name);
        document.appendChild(root);
        return root;
    }

    /** A new last child of {@code parent}. */
    Element add(Element parent, String name, String... classes) {
        Element element = document.createElement(name);
        addClasses(element, List.of(classes));
        parent.appendChild(element);
        return element;
    }

    /** Adds text; beside other elements it needs a {@code span} of its own. */
    void text(Element parent, String text) {
        parent.appendChild(document.createTextNode(PrintableText.of(text)));
    }

    /** A new last child that holds just this text. */
    Element add(Element parent, String name, List<String> classes, String text) {
        Element element = add(parent, name);
        addClasses(element, classes);
        text(element, text);
        return element;
    }

    static void addClasses(Element element, List<String> classes) {
        String old = element.getAttribute("class");
        String all = String.join(" ", classes);
        if (!all.isEmpty()) {
            element.setAttribute("class", old.isEmpty() ? all : old + " " + all);
        }
    }

    /** Makes of a link the text that it shows. */
    static void unlink(Element anchor) {
        anchor.removeAttribute("title");
        anchor.getOwnerDocument().renameNode(anchor, null, "span");
    }
}
