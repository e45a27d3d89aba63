package dev.cv.json;

import dev.cv.model.SectionKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which field of an entry stands where; a name that is empty means that there is no such field.
 *
 * @param key the list's key in the document
 * @param organization who one worked for, learned at, was honoured by
 * @param description what is said of the organization
 * @param heading the field or fields whose words are the heading, with commas between
 * @param linked whether the address is that of the heading, not of the organization
 * @param start the beginning, or the only date
 * @param end the end
 * @param before what stands in paragraphs of their own before the text, marked by a class of that name
 * @param text what is said of it
 * @param items what is listed of it
 * @param after as {@code before}, behind all else
 */
record Layout(
        SectionKind kind,
        String key,
        String organization,
        String description,
        List<String> heading,
        boolean linked,
        String location,
        String start,
        String end,
        List<String> before,
        String text,
        String items,
        List<String> after) {

    private static final List<Layout> ALL = List.of(
            new Layout(
                    SectionKind.WORK,
                    "work",
                    "name",
                    "description",
                    List.of("position"),
                    false,
                    "location",
                    "startDate",
                    "endDate",
                    List.of(),
                    "summary",
                    "highlights",
                    List.of()),
            new Layout(
                    SectionKind.VOLUNTEER,
                    "volunteer",
                    "organization",
                    "",
                    List.of("position"),
                    false,
                    "",
                    "startDate",
                    "endDate",
                    List.of(),
                    "summary",
                    "highlights",
                    List.of()),
            new Layout(
                    SectionKind.EDUCATION,
                    "education",
                    "institution",
                    "",
                    List.of("studyType", "area"),
                    false,
                    "",
                    "startDate",
                    "endDate",
                    List.of("score"),
                    "",
                    "courses",
                    List.of()),
            new Layout(
                    SectionKind.PROJECTS,
                    "projects",
                    "entity",
                    "",
                    List.of("name"),
                    true,
                    "",
                    "startDate",
                    "endDate",
                    List.of("type", "roles"),
                    "description",
                    "highlights",
                    List.of("keywords")),
            of(SectionKind.AWARDS, "awards", "awarder", "title", false, "date", "summary"),
            of(SectionKind.CERTIFICATES, "certificates", "issuer", "name", true, "date", ""),
            of(SectionKind.PUBLICATIONS, "publications", "publisher", "name", true, "releaseDate", "summary"),
            of(SectionKind.REFERENCES, "references", "", "name", false, "", "reference"));

    private static Layout of(
            SectionKind kind,
            String key,
            String organization,
            String heading,
            boolean linked,
            String date,
            String text) {
        return new Layout(
                kind, key, organization, "", List.of(heading), linked, "", date, "", List.of(), text, "", List.of());
    }

    static Optional<Layout> of(SectionKind kind) {
        return ALL.stream().filter(layout -> layout.kind == kind).findFirst();
    }

    /** Whether the text is somebody else's words. */
    boolean quotes() {
        return kind == SectionKind.REFERENCES;
    }

    /** Whether it has an address at all. */
    boolean hasUrl() {
        return kind != SectionKind.AWARDS && kind != SectionKind.REFERENCES;
    }

    /** The fields that stand in paragraphs of their own. */
    List<String> marked() {
        return Stream.concat(before.stream(), after.stream()).toList();
    }

    /** The class that marks a field: {@code study-type}. */
    static String className(String field) {
        return field.replace("studyType", "study-type")
                .replace("postalCode", "postal-code")
                .replace("countryCode", "country-code");
    }

    /** Whether a field is a list of short texts, shown in one line. */
    static boolean isSeries(String field) {
        return field.equals("roles") || field.equals("keywords");
    }
}
