package dev.cv.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whose résumé it is.
 *
 * @param heading the name, where the content tells it
 * @param label what they are, in a few words below the name: {@code Computer scientist}
 * @param photo a picture of them
 * @param contacts how to reach them, in order
 */
public record Person(
        Optional<Heading> heading, Optional<Paragraph> label, Optional<Image> photo, List<Contact> contacts) {

    public Person {
        contacts = List.copyOf(contacts);
    }

    /** The name in words; empty where the content doesn't tell it. */
    public String name() {
        return heading.map(Heading::text).orElse("");
    }

    /** The pieces of running text of name, label and contacts that hold no others, in reading order. */
    public Stream<Inline> leaves() {
        return Leaves.of(this);
    }
}
