package dev.cv.read;

import dev.cv.model.Attributes;
import dev.cv.model.Heading;
import dev.cv.model.SectionKind;
import dev.cv.vocabulary.Vocabulary;
import java.util.Locale;
import java.util.Optional;

/** What sections are about, by a class that is the name of a kind, else by their heading. (FORMAT.md, "Sections") */
final class SectionKinds {

    private SectionKinds() {}

    static SectionKind of(Optional<Heading> heading, Attributes attributes) {
        return attributes.classes().stream()
                .flatMap(name -> named(name).stream())
                .findFirst()
                .or(() ->
                        heading.flatMap(words -> Vocabulary.kindOf(words.text().strip())))
                .orElse(SectionKind.OTHER);
    }

    private static Optional<SectionKind> named(String name) {
        for (SectionKind kind : SectionKind.values()) {
            if (kind != SectionKind.OTHER
                    && kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
