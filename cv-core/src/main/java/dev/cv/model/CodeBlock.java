package dev.cv.model;

import dev.cv.source.Position;

/**
 * Lines that are shown as they are typed.
 *
 * @param language the language a fence names; may be empty
 */
public record CodeBlock(String text, String language, Attributes attributes, Position position) implements Block {

    @Override
    public CodeBlock with(Attributes attributes) {
        return new CodeBlock(text, language, attributes, position);
    }
}
