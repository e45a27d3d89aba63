package dev.cv.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What stays on a page: the classes by which authors say so, and that of what is led in. */
final class Keeping {

    private static final String TOGETHER = "keep-together";
    private static final String BREAK = "page-break";

    /** What ends so leads in what follows. */
    private static final String LEAD_IN = ":";

    private static final Set<String> LED_IN = Set.of("blockquote", "div", "dl", "ol", "p", "pre", "table", "ul");

    private Keeping() {}

    /** A list, quote or the like stays with the words that lead it in: the class lets the style sheet say so. */
    static void leadIns(Element whole) {
        for (Node node = whole.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                Node before = element.getPreviousSibling();
                if (before != null
                        && LED_IN.contains(element.getTagName())
                        && before.getTextContent().stripTrailing().endsWith(LEAD_IN)) {
                    Dom.addClasses(element, List.of("led-in"));
                }
                leadIns(element);
            }
        }
    }

    /** What is said of a heading that others stand below is meant for all of them. */
    static void lift(Element heading, Element whole) {
        for (String name : List.of(BREAK, TOGETHER)) {
            move(name, heading, whole);
        }
    }

    /** What breaks the page before the first entry breaks it before the section's title. */
    static void liftBreak(Element first, Element section) {
        move(BREAK, first, section);
    }

    private static void move(String name, Element from, Element to) {
        if (has(from, name)) {
            List<String> rest =
                    new ArrayList<>(List.of(from.getAttribute("class").split(" ")));
            rest.removeIf(name::equals);
            if (rest.isEmpty()) {
                from.removeAttribute("class");
            } else {
                from.setAttribute("class", String.join(" ", rest));
            }
            if (!has(to, name)) {
                Dom.addClasses(to, List.of(name));
            }
        }
    }

    private static boolean has(Element element, String name) {
        return List.of(element.getAttribute("class").split(" ")).contains(name);
    }
}
