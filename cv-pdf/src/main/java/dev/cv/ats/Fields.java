package dev.cv.ats;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a machine makes of a résumé.
 *
 * @param name whose it is; empty where none is found at the top
 * @param location where they live; empty where it isn't said
 * @param links addresses of pages, as printed, and where links lead
 * @param parts the sections, in the order in which they are read
 */
public record Fields(
        String name,
        List<String> emails,
        List<String> phones,
        List<String> links,
        String location,
        List<FieldSection> parts) {

    public Fields {
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        links = List.copyOf(links);
        parts = List.copyOf(parts);
    }

    /** The jobs and degrees of all sections, in the order in which they are read. */
    public List<Job> jobs() {
        return parts.stream().flatMap(part -> part.jobs().stream()).toList();
    }

    /** The skills of all sections that list some. */
    public List<String> skills() {
        return parts.stream().flatMap(part -> part.skills().stream()).toList();
    }

    /** All fields but skills as texts; what is empty is not there. */
    public Stream<String> texts() {
        Stream<String> person = Stream.of(Stream.of(name, location), emails.stream(), phones.stream(), links.stream())
                .flatMap(texts -> texts);
        Stream<String> work = jobs().stream()
                .flatMap(job -> Stream.of(job.role(), job.organization(), job.period().text(), job.place()));
        return Stream.concat(person, work).filter(text -> !text.isEmpty());
    }
}
