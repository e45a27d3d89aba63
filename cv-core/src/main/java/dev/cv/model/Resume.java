package dev.cv.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A whole résumé: person and sections one after the other are all there is to read, in reading order.
 *
 * @param metadata what the document says of itself
 * @param person whose it is
 * @param sections its parts, in order
 */
public record Resume(Metadata metadata, Person person, List<Section> sections) implements ModelTree {

    public Resume {
        sections = List.copyOf(sections);
    }

    @Override
    public List<ModelNode> children() {
        List<ModelNode> children = new ArrayList<>(person.children());
        children.addAll(sections);
        return children;
    }

    /** This résumé of this person. */
    public Resume withPerson(Person person) {
        return new Resume(metadata, person, sections);
    }

    /** This résumé, which wants to be shown so. */
    public Resume withPresentation(Presentation presentation) {
        return new Resume(metadata.withPresentation(presentation), person, sections);
    }

    /** This résumé, with this date where it has none of its own. */
    public Resume withDefaultDate(Optional<LocalDate> date) {
        return new Resume(metadata.withDefaultDate(date), person, sections);
    }
}
