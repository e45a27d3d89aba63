package dev.cv.read;

import dev.cv.model.Abbreviation;
import dev.cv.model.Attributes;
import dev.cv.model.Code;
import dev.cv.model.Emphasis;
import dev.cv.model.Inline;
import dev.cv.model.InlineContainer;
import dev.cv.model.Link;
import dev.cv.model.Phrase;
import dev.cv.model.Strikethrough;
import dev.cv.model.Strong;
import java.util.List;
import java.util.Optional;

/** The classes of spans that say outright what the words in them are. (FORMAT.md, "Entries") */
final class Marks {

    static final String ORGANIZATION = "organization";
    static final String ROLE = "role";
    static final String LOCATION = "location";
    static final String PERIOD = "period";

    private Marks() {}

    /** The first span of a class that shows words. */
    static Optional<Inline> find(String name, List<Inline> content) {
        for (Inline inline : content) {
            if (attributes(inline).has(name) && !Inline.text(List.of(inline)).isBlank()) {
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

    /** The content without such spans, but for those of roles. */
    static List<Inline> without(List<Inline> content) {
        return content.stream()
                .filter(inline -> !attributes(inline).has(ORGANIZATION)
                        && !attributes(inline).has(LOCATION)
                        && !attributes(inline).has(PERIOD))
                .toList();
    }

    /** The words of a span; the span itself where they are in nothing else. */
    static List<Inline> words(Inline span) {
        return span instanceof InlineContainer container ? container.content() : List.of(span);
    }

    static Attributes attributes(Inline inline) {
        if (inline instanceof Phrase phrase) {
            return phrase.attributes();
        } else if (inline instanceof Emphasis emphasis) {
            return emphasis.attributes();
        } else if (inline instanceof Strong strong) {
            return strong.attributes();
        } else if (inline instanceof Link link) {
            return link.attributes();
        } else if (inline instanceof Code code) {
            return code.attributes();
        } else if (inline instanceof Abbreviation abbreviation) {
            return abbreviation.attributes();
        } else if (inline instanceof Strikethrough struck) {
            return struck.attributes();
        }
        return Attributes.NONE;
    }
}
