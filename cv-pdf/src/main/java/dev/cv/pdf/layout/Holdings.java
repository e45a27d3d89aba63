package dev.cv.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What each sheet holds, in the words of the outline. */
final class Holdings {

    /**
     * A section or an entry of the outline.
     *
     * @param start the index of its first line
     */
    private record Part(String name, int start, int page, List<Part> parts) {}

    private final SetLines lines;
    private final Map<String, Element> byId = new HashMap<>();
    private final List<Part> sections = new ArrayList<>();
    private final List<Part> inOrder = new ArrayList<>();

    Holdings(Document html, SetLines lines) {
        this.lines = lines;
        for (Element element : DomElements.named("*", html)) {
            byId.putIfAbsent(element.getAttribute("id"), element);
        }
        for (Element outline : DomElements.named("bookmarks", html)) {
            sections.addAll(parts(outline));
        }
    }

    private List<Part> parts(Element outline) {
        List<Part> parts = new ArrayList<>();
        for (Element bookmark : DomElements.within(outline)) {
            Element target = byId.get(bookmark.getAttribute("href").substring(1));
            int start = target == null ? -1 : lines.first(whole(target));
            if (target != null && start >= 0) {
                Part part = new Part(
                        name(bookmark, target), start, lines.all.get(start).page(), new ArrayList<>());
                parts.add(part);
                inOrder.add(part);
                part.parts.addAll(parts(bookmark));
            }
        }
        return parts;
    }

    /** The section or entry that a bookmark leads into. */
    private static Element whole(Element target) {
        for (Node node = target; node instanceof Element element; node = node.getParentNode()) {
            if (element.getTagName().matches("article|section|header")) {
                return element;
            }
        }
        return target;
    }

    /** The role alone, where there is one: the outline adds the organization. */
    private static String name(Element bookmark, Element target) {
        return target.getTagName().matches("h[1-6]") ? target.getTextContent() : bookmark.getAttribute("name");
    }

    /** What a page holds. */
    List<String> of(int page) {
        List<String> holds = new ArrayList<>();
        int first = 0;
        while (first < lines.all.size()
                && (lines.all.get(first).page() != page || lines.all.get(first).aside())) {
            first++;
        }
        int begins = first;
        if (page > 0 && inOrder.stream().noneMatch(part -> part.start == begins)) {
            inOrder.stream()
                    .filter(part -> part.start < begins)
                    .reduce((one, next) -> next)
                    .ifPresent(part -> holds.add("more of " + part.name));
        }
        for (Part section : sections) {
            List<String> entries = section.parts.stream()
                    .filter(entry -> entry.page == page)
                    .map(Part::name)
                    .toList();
            if (section.page == page || !entries.isEmpty()) {
                String parted = entries.stream().anyMatch(entry -> entry.contains(",")) ? "; " : ", ";
                holds.add(section.name + (entries.isEmpty() ? "" : " (" + String.join(parted, entries) + ")"));
            }
        }
        return holds;
    }
}
