package dev.cv.model;

import dev.cv.source.Position;

/** A line end that is kept. */
public record LineBreak(Position position) implements Inline {

    @Override
    public void accept(InlineVisitor visitor) {
        visitor.visit(this);
    }

    @Override
    public String text() {
        return " ";
    }
}
