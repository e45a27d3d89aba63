package dev.cv.html;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The outline: a bookmark for every section and, below it, one for every entry. */
final class Bookmarks {

    /** No id that words give has an underscore. */
    static final String NAME_ID = "_name";

    private final Dom dom;
    private final Element root;
    private @Nullable Element section;

    /** The engine looks for them in the head, after the style. */
    Bookmarks(Dom dom, Element head) {
        this.dom = dom;
        this.root = dom.add(head, "bookmarks");
    }

    void section(String name, String id) {
        section = add(root, name, id);
    }

    void entry(String name, String id) {
        add(section == null ? root : section, name, id);
    }

    /** A page with a heading has an outline, be it one line. */
    void nameIfEmpty(String name) {
        if (!root.hasChildNodes() && !name.isEmpty()) {
            add(root, name, NAME_ID);
        }
    }

    private Element add(Element parent, String name, String id) {
        Element bookmark = dom.add(parent, "bookmark");
        bookmark.setAttribute("name", PrintableText.of(name));
        bookmark.setAttribute("href", "#" + id);
        return bookmark;
    }
}
