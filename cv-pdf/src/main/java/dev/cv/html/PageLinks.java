package dev.cv.html;

import dev.cv.model.Heading;
import dev.cv.model.Link;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.w3c.dom.Element;

/** Links to headings of the page, which may stand further down: they come alive once all of it is written. */
final class PageLinks {

    private record Target(Heading heading, Element element) {}

    private final Ids ids;
    private final Diagnostics diagnostics;
    private final Map<String, Target> targets = new HashMap<>();
    private final Map<Element, Link> links = new LinkedHashMap<>();

    PageLinks(Ids ids, Diagnostics diagnostics) {
        this.ids = ids;
        this.diagnostics = diagnostics;
    }

    /** Whether the target is a place inside the site. */
    static boolean isInside(Link link) {
        return link.target().matches("#.+");
    }

    void add(Heading heading, Element element) {
        if (!heading.anchor().isEmpty()) {
            targets.putIfAbsent(key(heading.position(), heading.anchor()), new Target(heading, element));
        }
    }

    void add(Link link, Element anchor) {
        links.put(anchor, link);
    }

    void settle() {
        links.forEach(this::settle);
    }

    private void settle(Element anchor, Link link) {
        Target target = targets.get(key(link.position(), link.target().substring(1)));
        if (target == null) {
            diagnostics.report(HtmlProblem.LINK_NOT_LIVE, link.position(), link.target());
            Dom.unlink(anchor);
            return;
        }
        Element element = target.element();
        if (!element.hasAttribute("id")) {
            element.setAttribute(
                    "id",
                    ids.next(target.heading().attributes(), target.heading().text()));
        }
        anchor.setAttribute("href", "#" + element.getAttribute("id"));
    }

    /** A name holds in its file. */
    private static String key(Position position, String anchor) {
        return position.file().path() + "#" + anchor;
    }
}
