package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;

/** Notes to the text before them, in the order in which it refers to them. */
public record Footnotes(List<Footnote> notes, Attributes attributes, Position position) implements Block {

    public Footnotes {
        notes = List.copyOf(notes);
    }

    @Override
    public Footnotes withAttributes(Attributes attributes) {
        return new Footnotes(notes, attributes, position);
    }

    @Override
    public List<Footnote> children() {
        return notes;
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
