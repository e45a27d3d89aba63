package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;

/**
 * A short form.
 *
 * @param expansion what it stands for, in words; may be empty
 */
public record Abbreviation(String expansion, List<Inline> content, Attributes attributes, Position position)
        implements Inline, InlineContainer {

    public Abbreviation {
        content = List.copyOf(content);
    }
}
