package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;

/** Text that is struck out. */
public record Strikethrough(List<Inline> content, Attributes attributes, Position position)
        implements Inline, InlineContainer {

    public Strikethrough {
        content = List.copyOf(content);
    }
}
