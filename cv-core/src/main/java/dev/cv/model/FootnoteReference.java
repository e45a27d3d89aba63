package dev.cv.model;

import dev.cv.source.Position;

/**
 * The place in the text that a note belongs to; several may share a note.
 *
 * @param name the note's name; the note is in the same file
 */
public record FootnoteReference(String name, Position position) implements Inline {

    @Override
    public void accept(InlineVisitor visitor) {
        visitor.visit(this);
    }

    @Override
    public String text() {
        return "";
    }
}
