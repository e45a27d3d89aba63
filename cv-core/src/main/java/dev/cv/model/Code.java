package dev.cv.model;

import dev.cv.source.Position;
import java.util.stream.Stream;

/** Text that is shown as it is typed. */
public record Code(String text, Attributes attributes, Position position) implements Inline {

    @Override
    public Code withAttributes(Attributes attributes) {
        return new Code(text, attributes, position);
    }

    @Override
    public void accept(InlineVisitor visitor) {
        visitor.visit(this);
    }

    @Override
    public Stream<Text> texts() {
        return Stream.of(new Text(text, position));
    }
}
