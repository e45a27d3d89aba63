package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;

/**
 * One way to reach a person, or where they live.
 *
 * @param kind what it is
 * @param content the words and the link as written
 */
public record Contact(Kind kind, List<Inline> content, Attributes attributes, Position position) {

    /** What a contact can be. */
    public enum Kind {
        EMAIL,
        PHONE,
        WEB,
        OTHER
    }

    public Contact {
        content = List.copyOf(content);
    }

    /** The contact in words. */
    public String text() {
        return Inline.text(content);
    }
}
