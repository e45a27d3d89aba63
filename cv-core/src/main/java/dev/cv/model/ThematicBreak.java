package dev.cv.model;

import dev.cv.source.Position;

/**
 * A rule across the page.
 */
public record ThematicBreak(Attributes attributes, Position position) implements Block {

    @Override
    public ThematicBreak with(Attributes attributes) {
        return new ThematicBreak(attributes, position);
    }
}
