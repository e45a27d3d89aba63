package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;

/** Text of weight. */
public record Strong(List<Inline> content, Attributes attributes, Position position)
        implements Inline, InlineContainer {

    public Strong {
        content = List.copyOf(content);
    }
}
