package dev.cv.json;

import dev.cv.model.SectionKind;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import dev.cv.values.YamlValue;
import dev.cv.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What stands under {@code meta.cv}, as the schema has no place for it. (FORMAT.md, "JSON Resume")
 *
 * @param fields what the document says of itself, and its sections
 * @param entries what the fields of entries don't hold, by list
 */
record Extras(TypedFields fields, Map<String, List<YamlValue.Mapping>> entries, Diagnostics diagnostics) {

    /** The version that is written; {@link OldExtras} reads the one before. */
    static final String VERSION = "2";

    static final String KIND = "kind";
    static final String HEADING = "heading";
    static final String COUNT = "count";
    static final String FORM = "form";
    static final String LINES = "lines";
    static final String SUMMARY = "summary";
    static final String SECTIONS = "sections";
    static final String ENTRIES = "entries";

    /** What only a document has that was made of another format: the texts of a section, the lines of its list, its entries by parts. */
    static final String CONTENT = "content";

    static final String ITEMS = "items";
    static final String PARTS = "parts";

    static final String CONTACTS = "contacts";
    static final String TEXT = "text";

    /** The fields of a letter, which are the classes of their paragraphs, too. */
    static final List<String> LETTER = List.of("addressee", "date", "subject");

    /** No extras at all. */
    static Extras none() {
        return new Extras(new TypedFields(JsonValues.mapping(Map.of())), Map.of(), new Diagnostics());
    }

    /**
     * What a document holds; nothing where it is of a later version.
     *
     * @param literals as in {@link YamlNode}
     */
    static Extras of(YamlValue.Mapping document, boolean literals, Diagnostics diagnostics) {
        Optional<TypedFields> found = new TypedFields(document).object("meta").flatMap(meta -> meta.object("cv"));
        String version = found.flatMap(all -> all.text("version"))
                .map(YamlValue.Scalar::text)
                .orElse("");
        if (found.isEmpty()) {
            return none();
        } else if (version.equals(OldExtras.VERSION)) {
            return new Extras(new TypedFields(OldExtras.read(found.get(), diagnostics)), Map.of(), diagnostics);
        } else if (!version.equals(VERSION)) {
            diagnostics.report(JsonProblem.BAD_EXTRAS, found.get().mapping().position());
            return none();
        }
        ResumeSchema schema = ResumeSchema.ofExtras();
        YamlValue.Mapping known =
                new KeyCheck(schema, literals, diagnostics).check(found.get().mapping());
        new ValueCheck(schema, literals, diagnostics).check(known);
        TypedFields fields = new TypedFields(known);
        Map<String, List<YamlValue.Mapping>> entries = new LinkedHashMap<>();
        TypedFields lists = fields.object(ENTRIES).orElse(none().fields);
        lists.mapping().values().keySet().forEach(list -> entries.put(list, new ArrayList<>(lists.objects(list))));
        return new Extras(fields, entries, diagnostics);
    }

    /** What the document says of itself under a key; what can't be read is told. */
    <T> Optional<T> told(String key, Function<String, Optional<T>> read) {
        return fields.text(key).flatMap(value -> {
            Optional<T> told = read.apply(value.text().strip());
            if (told.isEmpty()) {
                tell(value.position());
            }
            return told;
        });
    }

    /** The contacts that there is no field for. */
    Stream<TypedFields> contacts() {
        return fields.objects(CONTACTS).stream().map(TypedFields::new);
    }

    /** The sections, in order. */
    List<TypedFields> sections() {
        return fields.objects(SECTIONS).stream().map(TypedFields::new).toList();
    }

    /**
     * An object with the extras that were written with it, which are then used up.
     *
     * @param known the fields that the schema has
     */
    YamlValue.Mapping with(String list, YamlValue.Mapping object, Set<String> known) {
        List<YamlValue.Mapping> open = entries.getOrDefault(list, List.of());
        for (YamlValue.Mapping extra : open) {
            boolean same = extra.values().entrySet().stream()
                    .filter(field -> known.contains(field.getKey()))
                    .allMatch(field -> object.values().containsKey(field.getKey())
                            && JsonValues.same(field.getValue(), object.values().get(field.getKey())));
            if (same) {
                open.remove(extra);
                Map<String, YamlValue> all = new LinkedHashMap<>(object.values());
                extra.values().forEach(all::putIfAbsent);
                return new YamlValue.Mapping(all, object.keys(), object.position());
            }
        }
        return object;
    }

    /** Tells which extras of entries fit none. */
    void tellUnused() {
        entries.values().forEach(extras -> extras.forEach(extra -> tell(extra.position())));
    }

    /** Tells that what stands there can't be read. */
    void tell(Position at) {
        diagnostics.report(JsonProblem.BAD_EXTRAS, at);
    }

    /** The heading of a section where nothing is said of it; empty where it has none. */
    static String usualHeading(SectionKind kind, Vocabulary vocabulary) {
        return kind == SectionKind.OTHER || kind == SectionKind.LETTER ? "" : vocabulary.heading(kind);
    }
}
