package dev.cv.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Elements of an HTML document. */
public final class DomElements {
    private DomElements() {}

    /** All elements of a name, in document order. */
    public static List<Element> named(String name, Document html) {
        List<Element> elements = new ArrayList<>();
        NodeList nodes = html.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The elements right within one. */
    public static List<Element> within(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    public static boolean hasClass(Element element, String name) {
        String classes = element.getAttribute("class");
        int at = classes.indexOf(name);
        while (at >= 0) {
            int end = at + name.length();
            if ((at == 0 || classes.charAt(at - 1) == ' ') && (end == classes.length() || classes.charAt(end) == ' ')) {
                return true;
            }
            at = classes.indexOf(name, end);
        }
        return false;
    }

    static void addClass(Element element, String name) {
        if (!hasClass(element, name)) {
            element.setAttribute("class", (element.getAttribute("class") + " " + name).strip());
        }
    }

    static void removeClass(Element element, String name) {
        if (hasClass(element, name)) {
            List<String> rest =
                    new ArrayList<>(List.of(element.getAttribute("class").split(" ")));
            rest.removeIf(name::equals);
            if (rest.isEmpty()) {
                element.removeAttribute("class");
            } else {
                element.setAttribute("class", String.join(" ", rest));
            }
        }
    }

    /** Those of a class among all elements, in document order. */
    static List<Element> ofClass(String name, Document html) {
        return named("*", html).stream()
                .filter(element -> hasClass(element, name))
                .toList();
    }
}
