package dev.cv.model;

import dev.cv.source.Position;
import java.util.List;
import java.util.Optional;

/**
 * One way to reach a person, or where they live.
 *
 * @param kind what it is
 * @param content the words and the link as written
 */
public record Contact(Kind kind, List<Inline> content, Attributes attributes, Position position)
        implements TextContainer {

    /** What a contact can be. */
    public enum Kind {
        EMAIL,
        PHONE,
        /** An own site. */
        WEB,
        /** An account on a network that many share: GitHub, LinkedIn. */
        PROFILE,
        /** Where one lives. */
        LOCATION,
        /** When one was born. */
        BIRTHDAY,
        OTHER
    }

    public Contact {
        content = List.copyOf(content);
    }

    /** The address behind it: {@code mailto:ada@example.com}, {@code https://example.com}. */
    public Optional<String> target() {
        return content.stream()
                .filter(Link.class::isInstance)
                .map(link -> ((Link) link).target())
                .findFirst();
    }

    @Override
    public Contact with(List<Inline> content, Attributes attributes) {
        return new Contact(kind, content, attributes, position);
    }
}
