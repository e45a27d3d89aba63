package dev.cv.html;

import dev.cv.model.Footnote;
import dev.cv.model.FootnoteReference;
import dev.cv.source.Position;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Numbers the notes of a page in the order in which its text refers to them, and leads each reference to its note. */
final class NoteNumbers {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Element, Integer> references = new LinkedHashMap<>();
    private final Map<Integer, String> ids = new HashMap<>();

    /** The number of a reference that {@code anchor} shows. */
    int number(FootnoteReference reference, Element anchor) {
        int number = number(reference.position(), reference.name());
        references.put(anchor, number);
        return number;
    }

    /** The number of a note that {@code element} shows; where a file is shown twice, its notes are too. */
    int number(Footnote note, Element element) {
        int number = number(note.position(), note.name());
        String id = "_note-" + number; // no id that words give has an underscore
        element.setAttribute("id", ids.containsKey(number) ? id + "-" + ids.size() : id);
        ids.putIfAbsent(number, id);
        return number;
    }

    /** A name holds in its file. */
    private int number(Position position, String name) {
        return numbers.computeIfAbsent(position.file().path() + "^" + name, any -> numbers.size() + 1);
    }

    void settle() {
        references.forEach((anchor, number) -> {
            String id = ids.get(number);
            if (id == null || isInLink(anchor)) {
                Dom.unlink(anchor);
            } else {
                anchor.setAttribute("href", "#" + id);
            }
        });
    }

    /** A link within a link would be none. */
    private static boolean isInLink(Element anchor) {
        for (Node above = anchor.getParentNode(); above instanceof Element; above = above.getParentNode()) {
            if (above.getNodeName().equals("a")) {
                return true;
            }
        }
        return false;
    }
}
