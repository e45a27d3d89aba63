package dev.cv.ats;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a machine makes of a résumé.
 *
 * @param name whose it is; empty where none is found at the top
 * @param links addresses of pages, as printed
 * @param locations where they live
 * @param targets where the links of the document lead, which few machines look at
 * @param parts the sections, in the order in which they are read
 */
public record FoundFields(
        String name,
        List<String> emails,
        List<String> phones,
        List<String> links,
        List<String> locations,
        List<String> targets,
        List<FieldSection> parts) {

    public FoundFields {
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        links = List.copyOf(links);
        locations = List.copyOf(locations);
        targets = List.copyOf(targets);
        parts = List.copyOf(parts);
    }

    /** The jobs and degrees of all sections, in the order in which they are read. */
    public List<FoundJob> jobs() {
        return parts.stream().flatMap(part -> part.jobs().stream()).toList();
    }

    /** The skills of all sections that list some. */
    public List<String> skills() {
        return parts.stream().flatMap(part -> part.skills().stream()).toList();
    }

    /** All fields but skills as texts; what is empty is not there. */
    public Stream<String> texts() {
        Stream<String> person = Stream.of(
                        Stream.of(name), locations.stream(), emails.stream(), phones.stream(), links.stream())
                .flatMap(texts -> texts);
        Stream<String> work = jobs().stream()
                .flatMap(job ->
                        Stream.of(job.role(), job.organization(), job.period().text(), job.place()));
        return Stream.concat(person, work).filter(text -> !text.isEmpty());
    }
}
