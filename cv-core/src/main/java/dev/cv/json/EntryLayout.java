package dev.cv.json;

import static dev.cv.json.EntryLayout.Part.DESCRIPTION;
import static dev.cv.json.EntryLayout.Part.END;
import static dev.cv.json.EntryLayout.Part.ITEMS;
import static dev.cv.json.EntryLayout.Part.ORGANIZATION;
import static dev.cv.json.EntryLayout.Part.START;
import static dev.cv.json.EntryLayout.Part.TEXT;

import dev.cv.model.SectionKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which field of an entry stands where.
 *
 * @param heading the field or fields whose words are the heading, with commas between
 * @param names the parts whose field has another name than usual; empty where there is no such field
 * @param before the fields in paragraphs of their own before the text, marked by a class of that name
 * @param after as {@code before}, behind all else
 */
record EntryLayout(
        SectionKind kind, List<String> heading, Map<Part, String> names, List<String> before, List<String> after) {

    /** A part of an entry, and what its field is usually called. A field that the schema doesn't have is an extra. */
    enum Part {
        /** Who one worked for, learned at, was honoured by. */
        ORGANIZATION("organization"),
        /** What is said of the organization. */
        DESCRIPTION(""),
        LOCATION("location"),
        /** The beginning, or the only date. */
        START("startDate"),
        END("endDate"),
        /** What is said of the entry. */
        TEXT("summary"),
        /** What is listed of the entry. */
        ITEMS("highlights");

        private final String usual;

        Part(String usual) {
            this.usual = usual;
        }
    }

    /** The field for a heading's words where those of the other fields don't give it; always an extra. */
    static final String HEADING = "heading";

    /** The field for a time in words, which only other formats have. */
    static final String TIME = "time";

    /** Those whose address is that of the heading, not of the organization. */
    private static final Set<SectionKind> LINKED =
            EnumSet.of(SectionKind.PROJECTS, SectionKind.CERTIFICATES, SectionKind.PUBLICATIONS);

    private static final List<EntryLayout> ALL = List.of(
            likeWork(SectionKind.WORK),
            of(SectionKind.VOLUNTEER, "position", Map.of()),
            new EntryLayout(
                    SectionKind.EDUCATION,
                    List.of("studyType", "area"),
                    Map.of(ORGANIZATION, "institution", ITEMS, "courses"),
                    List.of("score"),
                    List.of()),
            new EntryLayout(
                    SectionKind.PROJECTS,
                    List.of("name"),
                    Map.of(ORGANIZATION, "entity", TEXT, "description"),
                    List.of("type", "roles"),
                    List.of("keywords")),
            of(SectionKind.AWARDS, "title", Map.of(ORGANIZATION, "awarder", START, "date", END, "", ITEMS, "")),
            of(SectionKind.CERTIFICATES, "name", Map.of(ORGANIZATION, "issuer", START, "date", END, "", ITEMS, "")),
            of(
                    SectionKind.PUBLICATIONS,
                    "name",
                    Map.of(ORGANIZATION, "publisher", START, "releaseDate", END, "", ITEMS, "")),
            of(SectionKind.REFERENCES, "name", Map.of(TEXT, "reference", ITEMS, "")));

    private static EntryLayout of(SectionKind kind, String heading, Map<Part, String> names) {
        return new EntryLayout(kind, List.of(heading), names, List.of(), List.of());
    }

    /** As work is laid out, which is how entries are that no list is for. */
    static EntryLayout likeWork(SectionKind kind) {
        return of(kind, "position", Map.of(ORGANIZATION, "name", DESCRIPTION, "description"));
    }

    /** How the list of such entries is laid out; empty where there is none. */
    static Optional<EntryLayout> of(SectionKind kind) {
        return ALL.stream().filter(layout -> layout.kind == kind).findFirst();
    }

    /** The name of the field for a part; empty where there is none. */
    String name(Part part) {
        return names.getOrDefault(part, part.usual);
    }

    /** The fields that an entry is known by. */
    List<String> telling() {
        return Stream.concat(heading.stream(), Stream.of(name(ORGANIZATION), name(START)))
                .toList();
    }

    /** Whether the text is somebody else's words. */
    boolean quotes() {
        return kind == SectionKind.REFERENCES;
    }

    /** Whether the address is that of the heading. */
    boolean linked() {
        return LINKED.contains(kind);
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
