package dev.cv.facts;

import dev.cv.model.Attributes;
import dev.cv.model.Inline;
import dev.cv.source.Position;
import java.util.List;

/**
 * A piece of a line that says one thing.
 *
 * @param content its words, not empty
 * @param attributes what an attribute list says of it
 */
record Piece(List<Inline> content, Attributes attributes) {

    Piece {
        content = List.copyOf(content);
    }

    String text() {
        return Inline.text(content).strip();
    }

    Position position() {
        return content.get(0).position();
    }
}
