package dev.cv.json;

import static java.util.Objects.requireNonNull;

import dev.cv.model.Metadata;
import dev.cv.model.Origin;
import dev.cv.model.Resume;
import dev.cv.source.Diagnostics;
import dev.cv.values.YamlValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The way out: writes any résumé as <a href="https://jsonresume.org/schema">JSON Resume</a>. */
public final class JsonResumeWriter {

    private final Resume resume;
    private final ResumeSchema schema = ResumeSchema.load();

    private JsonResumeWriter(Resume resume) {
        this.resume = requireNonNull(resume, "resume");
    }

    /**
     * The résumé as JSON, valid by the schema, indented by two spaces, with a line end last. What the schema has no place
     * for is under {@code meta.cv}; reading it gives the same résumé.
     */
    public static String write(Resume resume) {
        return JsonText.of(new JsonResumeWriter(resume).document());
    }

    private YamlValue document() {
        Metadata metadata = resume.metadata();
        SectionWriter sections = new SectionWriter(resume.sections());
        Json.Builder basics = PersonFields.of(resume.person());
        basics.put("summary", sections.summary());
        Map<String, YamlValue> root = new LinkedHashMap<>();
        String address = metadata.properties().getOrDefault(MetadataBuilder.SCHEMA, "");
        root.put(MetadataBuilder.SCHEMA, Json.text(address));
        root.put("basics", basics.build());
        sections.lists().forEach((key, objects) -> root.put(key, Json.list(objects)));
        root.put("meta", meta(metadata));
        String blanks = metadata.properties().getOrDefault(MetadataBuilder.BLANKS, "");
        YamlValue.Mapping fields = (YamlValue.Mapping)
                schema.ordered(Blanks.prune(Json.mapping(root)).document());
        YamlValue.Mapping whole = Blanks.restore(fields, blanks, schema);
        Blanks.Pruned pruned = new Blanks.Pruned(fields, blanks);
        return schema.ordered(withAddress(withExtras(whole, extras(pruned, sections))));
    }

    private static YamlValue withAddress(YamlValue.Mapping document) {
        Map<String, YamlValue> root = new LinkedHashMap<>(document.values());
        root.putIfAbsent(MetadataBuilder.SCHEMA, Json.text(ResumeSchema.ADDRESS));
        return Json.mapping(root);
    }

    private static YamlValue.Mapping meta(Metadata metadata) {
        Map<String, YamlValue> meta = new LinkedHashMap<>();
        metadata.properties().forEach((key, text) -> {
            if (!key.equals(MetadataBuilder.SCHEMA) && !key.equals(MetadataBuilder.BLANKS)) {
                meta.put(key, Json.text(text));
            }
        });
        metadata.date().ifPresent(date -> meta.putIfAbsent("lastModified", Json.text(date + "T00:00:00")));
        return Json.mapping(meta);
    }

    private static YamlValue.Mapping withExtras(YamlValue.Mapping document, YamlValue.Mapping extras) {
        if (Json.isEmpty(extras)) {
            return document;
        }
        Map<String, YamlValue> meta = new LinkedHashMap<>();
        if (document.values().get("meta") instanceof YamlValue.Mapping others) {
            meta.putAll(others.values());
        }
        Map<String, YamlValue> cv = new LinkedHashMap<>();
        cv.put("version", Json.number(Extras.VERSION));
        cv.putAll(extras.values());
        meta.put("cv", Json.mapping(cv));
        Map<String, YamlValue> root = new LinkedHashMap<>(document.values());
        root.put("meta", Json.mapping(meta));
        return Json.mapping(root);
    }

    /** What the fields alone would not give back: that is found out by reading them. */
    private YamlValue.Mapping extras(Blanks.Pruned fields, SectionWriter sections) {
        Metadata metadata = resume.metadata();
        Resume plain = read(fields);
        Json.Builder extras = new Json.Builder();
        differing(extras, "language", metadata.language(), plain.metadata().language());
        differing(extras, "title", metadata.title(), plain.metadata().title());
        extras.put("subject", metadata.subject().orElse(""));
        extras.put("keywords", Json.texts(metadata.keywords()));
        extras.put("spelling", Json.texts(metadata.spelling()));
        differing(extras, "date", date(metadata), date(plain.metadata()));
        extras.put("presentation", ModelJson.of(metadata.presentation()));
        if (!Json.same(ModelJson.of(resume.person()), ModelJson.of(plain.person()))) {
            extras.put("person", ModelJson.of(resume.person()));
        }
        // In its own language, so that words for dates are those that will be read.
        Resume inLanguage = read(new Blanks.Pruned(withExtras(fields.document(), extras.build()), fields.pointers()));
        return sections.addExtras(extras, inLanguage.sections(), fields.pointers())
                .build();
    }

    private static Resume read(Blanks.Pruned document) {
        return JsonResumeReader.build(document, "", Origin.NONE, new Diagnostics());
    }

    private static String date(Metadata metadata) {
        return metadata.date().map(LocalDate::toString).orElse("");
    }

    private static void differing(Json.Builder extras, String key, String value, String plain) {
        if (!value.equals(plain)) {
            extras.put(key, value);
        }
    }
}
