package dev.cv.model;

import java.util.List;

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
}
