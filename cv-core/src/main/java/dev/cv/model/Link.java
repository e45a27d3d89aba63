package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;

/**
 * Text that leads somewhere.
 *
 * @param target the address as written: {@code https:}, {@code mailto:}, {@code tel:} or a path
 * @param title what the target is, in words; may be empty
 */
public record Link(String target, String title, List<Inline> content, Attributes attributes, Position position)
        implements InlineContainer {

    public Link {
        content = List.copyOf(content);
    }

    /** Whether it shows nothing by itself, as where an icon of a site's font is all its content. */
    public boolean isEmpty() {
        return Inline.text(content).isBlank();
    }

    /** The content; where that shows nothing, the title, the label or the address. */
    @Override
    public List<Inline> spelledOut() {
        return isEmpty() ? List.of(new Text(label(), position)) : content;
    }

    private String label() {
        String label = attributes.values().getOrDefault("aria-label", "");
        if (!title.isBlank() || !label.isBlank()) {
            return title.isBlank() ? label.strip() : title.strip();
        }
        return target.replaceFirst("^[a-z]+:(?://)?(?:www\\.)?", "").replaceFirst("/$", "");
    }

    @Override
    public Link with(List<Inline> content, Attributes attributes) {
        return new Link(target, title, content, attributes, position);
    }

    @Override
    public void accept(InlineVisitor visitor) {
        visitor.visit(this);
    }
}
