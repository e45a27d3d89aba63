package dev.cv.model;

import dev.cv.source.Position;
import java.util.stream.Stream;

/** Plain text; quotes and dashes are the typographic ones already. */
public record Text(String text, Position position) implements Inline {

    @Override
    public void accept(InlineVisitor visitor) {
        visitor.visit(this);
    }

    @Override
    public Stream<Text> texts() {
        return Stream.of(this);
    }
}
