package dev.cv.json;

import dev.cv.model.Entry;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import dev.cv.values.YamlValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What cv put under {@code meta.cv}, as the schema has no place for it. It counts only as long as the fields beside it
 * say what they said when it was written. (FORMAT.md, "JSON Resume")
 *
 * @param fields language, title, subject, keywords, date and presentation, where they are not what the document says anyway
 */
record Extras(Fields fields, Diagnostics diagnostics) {

    /** The version that is written, and read. */
    static final int VERSION = 1;

    /** What the document holds; nothing where it is of another version. */
    static Extras of(Fields root, Diagnostics diagnostics) {
        Optional<Fields> fields = root.object("meta").flatMap(meta -> meta.object("cv"));
        boolean known = fields.flatMap(all -> all.text("version"))
                .filter(version -> version.text().equals(Integer.toString(VERSION)))
                .isPresent();
        if (fields.isPresent() && !known) {
            diagnostics.report(JsonProblem.BAD_EXTRAS, fields.get().mapping().position());
        }
        return new Extras(fields.filter(all -> known).orElse(new Fields(Json.mapping(Map.of()))), diagnostics);
    }

    /** A record that stands under a key. */
    <R> Optional<R> read(Fields in, String key, Class<R> type) {
        YamlValue value = in.mapping().values().get(key);
        if (value == null) {
            return Optional.empty();
        }
        Optional<R> read = ModelReader.read(value, type);
        if (read.isEmpty()) {
            Position at = in.mapping().keys().getOrDefault(key, value.position());
            diagnostics.report(JsonProblem.BAD_EXTRAS, at);
        }
        return read;
    }

    /** The entry that an object was made of. */
    Optional<Entry> entry(String list, int index) {
        return fields.object("entries").flatMap(entries -> read(entries, "/" + list + "/" + index, Entry.class));
    }

    /** The sections, in order. */
    List<YamlValue.Mapping> sections() {
        return fields.objects("sections");
    }
}
