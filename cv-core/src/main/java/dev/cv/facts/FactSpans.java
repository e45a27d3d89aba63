package dev.cv.facts;

import dev.cv.model.Inline;
import dev.cv.model.InlineContainer;
import java.util.List;
import java.util.Optional;

/** The classes of spans that say outright what the words in them are. (FORMAT.md, "Entries") */
final class FactSpans {

    static final String ORGANIZATION = "organization";
    static final String ROLE = "role";
    static final String LOCATION = "location";
    static final String PERIOD = "period";

    private FactSpans() {}

    /** The first span of a class that shows words. */
    static Optional<Inline> find(String name, List<Inline> content) {
        for (Inline inline : content) {
            if (inline.attributes().has(name) && !Inline.text(List.of(inline)).isBlank()) {
                return Optional.of(inline);
            }
            if (inline instanceof InlineContainer container) {
                Optional<Inline> inner = find(name, container.content());
                if (inner.isPresent()) {
                    return inner;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a piece, or one within it, has such a class. */
    static boolean isMarked(Inline inline) {
        return inline.all(Inline.class).stream()
                .anyMatch(piece -> piece.attributes().has(ORGANIZATION)
                        || piece.attributes().has(ROLE)
                        || piece.attributes().has(LOCATION)
                        || piece.attributes().has(PERIOD));
    }

    /** The content without such spans, but for those of roles. */
    static List<Inline> without(List<Inline> content) {
        return content.stream()
                .filter(inline -> !inline.attributes().has(ORGANIZATION)
                        && !inline.attributes().has(LOCATION)
                        && !inline.attributes().has(PERIOD))
                .toList();
    }

    /** The words of a span; the span itself where they are in nothing else. */
    static List<Inline> words(Inline span) {
        return span instanceof InlineContainer container ? container.content() : List.of(span);
    }
}
