package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;

/** A place, as written. */
public record Location(List<Inline> content, Attributes attributes, Position position) implements LocationDate.Part {

    public Location {
        content = List.copyOf(content);
    }

    @Override
    public Location with(List<Inline> content, Attributes attributes) {
        return new Location(content, attributes, position);
    }
}
