package dev.cv.facts;

import dev.cv.model.Attributes;
import dev.cv.model.Inline;
import dev.cv.model.InlineContainer;
import dev.cv.model.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The classes of spans that say outright what the words in them are. (FORMAT.md, "Entries") */
final class FactSpans {

    static final String ORGANIZATION = "organization";
    static final String ROLE = "role";
    static final String LOCATION = "location";
    static final String PERIOD = "period";

    private static final Map<String, Label> LABELS =
            Map.of(ORGANIZATION, Label.ORGANIZATION, ROLE, Label.ROLE, LOCATION, Label.PLACE, PERIOD, Label.OTHER);

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

    /** What a piece says by its class; {@link Label#OTHER} for a time. */
    static Optional<Label> label(Inline inline) {
        return LABELS.entrySet().stream()
                .filter(entry -> inline.attributes().has(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** A piece with the class that says this. */
    static Inline say(Label label, List<Inline> content) {
        String name = LABELS.entrySet().stream()
                .filter(entry -> entry.getValue() == label)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        return new Phrase(
                "span",
                content,
                Attributes.ofClasses(List.of(name)),
                content.get(0).position());
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
