package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;

/** Text that is stressed. */
public record Emphasis(List<Inline> content, Attributes attributes, Position position)
        implements Inline, InlineContainer {

    public Emphasis {
        content = List.copyOf(content);
    }
}
