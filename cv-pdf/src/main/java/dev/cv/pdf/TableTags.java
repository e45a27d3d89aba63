package dev.cv.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Puts the captions into their tables: the engine lays them out outside. */
final class TableTags {
    private TableTags() {}

    static void takeCaptions(Document html, TagTree tree, TagMap map) {
        for (Element element : Elements.named("caption", html)) {
            Tag caption = map.first(element, tree);
            Tag table = map.first((Element) element.getParentNode(), tree);
            if (caption != null && table != null) {
                caption.detach();
                table.add(0, caption);
            }
        }
    }
}
