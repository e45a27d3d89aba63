package dev.cv.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What stays on a page: the classes by which authors say so, and those of what is short. */
final class Keeping {

    private static final String TOGETHER = "keep-together";
    private static final String BREAK = "page-break";

    /** A section, entry or project of so many lines is kept on a page. */
    private static final int MOST_LINES = 6;

    /** About as many characters as a line holds in any theme. */
    private static final int CHARACTERS = 95;

    /** Fewer characters may be one line in some theme. */
    private static final int BRIEF = 130;

    private static final Set<String> BLOCKS =
            Set.of("article blockquote div dl h1 h2 h3 h4 h5 h6 hr li ol p pre section table tbody tfoot thead tr ul"
                    .split(" "));

    private static final Set<String> SIDE_BY_SIDE = Set.of("headline", "organization", "location-date");

    private Keeping() {}

    /** One line under a head would let both end a page; the class lets the style sheet keep it with what follows. */
    static void briefBeginning(Element whole) {
        List<Element> children = new ArrayList<>();
        for (Node node = whole.getFirstChild(); node != null; node = node.getNextSibling()) {
            children.add((Element) node);
        }
        boolean headed = !children.isEmpty()
                && (has(children.get(0), "entry-head")
                        || children.get(0).getTagName().matches("h[1-6]"));
        if (children.size() > (headed ? 1 : 0)) {
            Element first = children.get(headed ? 1 : 0);
            if (first.getTagName().equals("p") && first.getTextContent().length() < BRIEF) {
                Dom.addClasses(first, List.of("brief"));
            }
        }
    }

    /** Keeps together what is short. */
    static void shortOnes(Element element) {
        if (!has(element, TOGETHER) && lines(element) <= MOST_LINES) {
            Dom.addClasses(element, List.of(TOGETHER));
        }
    }

    /** About how many lines an element takes. */
    private static int lines(Element element) {
        if (element.getTagName().equals("tr") || SIDE_BY_SIDE.stream().anyMatch(name -> has(element, name))) {
            return 1;
        }
        int lines = 0;
        int characters = 0;
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && BLOCKS.contains(child.getTagName())) {
                lines += lines(child);
            } else {
                characters += node.getTextContent().length();
            }
        }
        return lines + (characters + CHARACTERS - 1) / CHARACTERS;
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
