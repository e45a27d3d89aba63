package dev.cv.json;

import static java.util.Objects.requireNonNull;

import dev.cv.model.Metadata;
import dev.cv.model.Origin;
import dev.cv.model.Resume;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.values.YamlValue;
import dev.cv.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The way out: writes any résumé as <a href="https://jsonresume.org/schema">JSON Resume</a>. */
public final class JsonResumeWriter {

    private final Resume resume;
    private final ResumeSchema schema = ResumeSchema.load();

    private final boolean marked;

    private JsonResumeWriter(Resume resume, boolean marked) {
        this.resume = requireNonNull(resume, "resume");
        this.marked = marked;
    }

    /**
     * The résumé as JSON, valid by the schema, indented by two spaces, with a line end last. What the schema has no place
     * for is under {@code meta.cv}: all words come back when it is read, but not what is only form.
     */
    public static String write(Resume resume) {
        return JsonText.of(new JsonResumeWriter(resume, /* marked= */ false).document());
    }

    /**
     * The résumé as a file of its own, as {@link #write(Resume)} has it, but that {@code meta.cv} is always there: it tells that
     * nobody wrote the file by hand.
     *
     * @param diagnostics takes a note where it has more than plain text, which the JSON doesn't bring back
     */
    public static String write(Resume resume, Diagnostics diagnostics) {
        String json = JsonText.of(new JsonResumeWriter(resume, /* marked= */ true).document());
        JsonResumeReader.read(new SourceFile("resume.json", json), List.of(), new Diagnostics())
                .map(again -> LostForm.of(resume, again))
                .filter(lost -> !lost.isEmpty())
                .ifPresent(lost -> diagnostics.report(JsonProblem.PLAIN_TEXT_ONLY, String.join(", ", lost)));
        return json;
    }

    private YamlValue document() {
        Metadata metadata = resume.metadata();
        DocumentLists sections = new DocumentLists(resume.sections(), schema, Vocabulary.of(metadata.language()));
        PersonFields person = PersonFields.of(resume.person(), metadata.language());
        Map<String, YamlValue> root = new LinkedHashMap<>();
        root.put(
                MetadataBuilder.SCHEMA,
                JsonValues.text(metadata.properties().getOrDefault(MetadataBuilder.SCHEMA, "")));
        root.put("basics", person.basics().put("summary", sections.summary()).build());
        sections.lists().forEach((key, objects) -> root.put(key, JsonValues.list(objects)));
        root.put("meta", meta(metadata));
        String blanks = metadata.properties().getOrDefault(MetadataBuilder.BLANKS, "");
        YamlValue.Mapping fields = (YamlValue.Mapping)
                schema.ordered(Blanks.prune(JsonValues.mapping(root)).document());
        Metadata plain = MetadataBuilder.build(new Blanks.Pruned(fields, blanks), Extras.none(), "", Origin.NONE);
        JsonValues.Builder extras = new JsonValues.Builder();
        MetadataBuilder.write(metadata, plain, extras);
        extras.put(Extras.CONTACTS, JsonValues.list(person.others()));
        extras.put(Extras.SECTIONS, JsonValues.list(sections.sections()));
        extras.put(Extras.ENTRIES, sections.entries());
        YamlValue.Mapping whole = Blanks.restore(fields, blanks, schema);
        return schema.ordered(withAddress(withExtras(whole, extras.build())));
    }

    private static YamlValue.Mapping withAddress(YamlValue.Mapping document) {
        Map<String, YamlValue> root = new LinkedHashMap<>(document.values());
        root.putIfAbsent(MetadataBuilder.SCHEMA, JsonValues.text(ResumeSchema.ADDRESS));
        return JsonValues.mapping(root);
    }

    private static YamlValue.Mapping meta(Metadata metadata) {
        Map<String, YamlValue> meta = new LinkedHashMap<>();
        metadata.properties().forEach((key, text) -> {
            if (!key.equals(MetadataBuilder.SCHEMA) && !key.equals(MetadataBuilder.BLANKS)) {
                meta.put(key, JsonValues.text(text));
            }
        });
        metadata.date().ifPresent(date -> meta.putIfAbsent("lastModified", JsonValues.text(date + "T00:00:00")));
        return JsonValues.mapping(meta);
    }

    private YamlValue.Mapping withExtras(YamlValue.Mapping document, YamlValue.Mapping extras) {
        if (JsonValues.isEmpty(extras) && !marked) {
            return document;
        }
        Map<String, YamlValue> meta = new LinkedHashMap<>();
        if (document.values().get("meta") instanceof YamlValue.Mapping others) {
            meta.putAll(others.values());
        }
        Map<String, YamlValue> cv = new LinkedHashMap<>();
        cv.put("version", JsonValues.number(Integer.parseInt(Extras.VERSION)));
        cv.putAll(extras.values());
        meta.put("cv", JsonValues.mapping(cv));
        Map<String, YamlValue> root = new LinkedHashMap<>(document.values());
        root.put("meta", JsonValues.mapping(meta));
        return JsonValues.mapping(root);
    }
}
