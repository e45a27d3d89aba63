package dev.cv.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whose résumé it is.
 *
 * @param heading the name, where the content tells it
 * @param label what they are, in a few words below the name: {@code Computer scientist}
 * @param photo a picture of them
 * @param contacts how to reach them, in order
 */
public record Person(
        Optional<Heading> heading, Optional<Paragraph> label, Optional<Image> photo, List<Contact> contacts)
        implements ModelTree {

    public Person {
        contacts = List.copyOf(contacts);
    }

    /** The name in words; empty where the content doesn't tell it. */
    public String name() {
        return heading.map(Heading::text).orElse("");
    }

    @Override
    public List<ModelNode> children() {
        List<ModelNode> children = new ArrayList<>();
        heading.ifPresent(children::add);
        label.ifPresent(children::add);
        photo.ifPresent(children::add);
        children.addAll(contacts);
        return children;
    }

    /** This person with this photo. */
    public Person withPhoto(Optional<Image> photo) {
        return new Person(heading, label, photo, contacts);
    }

    /** This person with these contacts. */
    public Person withContacts(List<Contact> contacts) {
        return new Person(heading, label, photo, contacts);
    }
}
