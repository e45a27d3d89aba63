package dev.cv.model;

import dev.cv.source.Position;

/**
 * A picture.
 *
 * @param source the path as written, against the file or, with a slash first, the content root
 * @param alternative the words that stand for it
 * @param title a title; may be empty
 */
public record Image(String source, String alternative, String title, Attributes attributes, Position position)
        implements Inline {

    @Override
    public Image withAttributes(Attributes attributes) {
        return new Image(source, alternative, title, attributes, position);
    }

    @Override
    public void accept(InlineVisitor visitor) {
        visitor.visit(this);
    }

    @Override
    public String text() {
        return alternative;
    }
}
