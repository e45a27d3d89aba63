package dev.cv.model;

import dev.cv.source.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Text that an HTML element sets apart.
 *
 * @param name the element's name in lower case: {@code span}, {@code sub}, {@code sup}, {@code mark}, {@code kbd}, …
 */
public record Phrase(String name, List<Inline> content, Attributes attributes, Position position)
        implements InlineContainer {

    public Phrase {
        content = List.copyOf(content);
    }

    /** The content, between quotation marks where it is a {@code q}. */
    @Override
    public List<Inline> spelledOut() {
        if (!name.equals("q")) {
            return content;
        }
        List<Inline> quotation = new ArrayList<>(content);
        quotation.add(0, new Text("\u201C", position));
        quotation.add(new Text("\u201D", position));
        return List.copyOf(quotation);
    }

    @Override
    public Phrase with(List<Inline> content, Attributes attributes) {
        return new Phrase(name, content, attributes, position);
    }

    @Override
    public void accept(InlineVisitor visitor) {
        visitor.visit(this);
    }

    @Override
    public Stream<Text> texts() {
        return spelledOut().stream().flatMap(Inline::texts);
    }
}
