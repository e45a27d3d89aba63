package dev.cv.model;

import dev.cv.source.Position;

/** A place where a word may be broken over two lines: HTML's {@code wbr}. */
public record BreakOpportunity(Position position) implements Inline {

    @Override
    public void accept(InlineVisitor visitor) {
        visitor.visit(this);
    }

    @Override
    public String text() {
        return "";
    }
}
