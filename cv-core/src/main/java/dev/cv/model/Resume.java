package dev.cv.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A whole résumé: person and sections one after the other are all there is to read, in reading order.
 *
 * @param metadata what the document says of itself
 * @param person whose it is
 * @param sections its parts, in order
 */
public record Resume(Metadata metadata, Person person, List<Section> sections) {

    public Resume {
        sections = List.copyOf(sections);
    }

    /** All text in reading order, code among it, each piece with its place; an image's words are not text. */
    public Stream<Text> texts() {
        return Leaves.of(this).flatMap(leaf -> {
            if (leaf instanceof Code code) {
                return Stream.of(new Text(code.text(), code.position()));
            }
            return leaf instanceof Text text ? Stream.of(text) : Stream.empty();
        });
    }

    /** With what it wants of its looks. */
    public Resume withPresentation(Presentation presentation) {
        return new Resume(metadata.withPresentation(presentation), person, sections);
    }

    /** With this date where it has none of its own. */
    public Resume dated(Optional<LocalDate> date) {
        return new Resume(metadata.dated(date), person, sections);
    }
}
