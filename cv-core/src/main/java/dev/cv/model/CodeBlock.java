package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lines that are shown as they are typed.
 *
 * @param language the language a fence names; may be empty
 */
public record CodeBlock(String text, String language, Attributes attributes, Position position) implements Block {

    @Override
    public CodeBlock withAttributes(Attributes attributes) {
        return new CodeBlock(text, language, attributes, position);
    }

    @Override
    public List<ModelNode> children() {
        return List.of();
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }

    @Override
    public Stream<Text> texts() {
        return Stream.of(new Text(text, position));
    }
}
