package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;

/**
 * Text that an HTML element sets apart.
 *
 * @param name the element's name in lower case: {@code span}, {@code sub}, {@code sup}, {@code mark}, {@code kbd}, …
 */
public record Phrase(String name, List<Inline> content, Attributes attributes, Position position)
        implements Inline, InlineContainer {

    public Phrase {
        content = List.copyOf(content);
    }
}
