package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;

/**
 * Text that leads somewhere.
 *
 * @param target the address as written: {@code https:}, {@code mailto:}, {@code tel:} or a path
 * @param title what the target is, in words; may be empty
 */
public record Link(String target, String title, List<Inline> content, Attributes attributes, Position position)
        implements Inline, InlineContainer {

    public Link {
        content = List.copyOf(content);
    }
}
