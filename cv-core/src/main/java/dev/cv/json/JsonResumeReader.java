package dev.cv.json;

import dev.cv.model.Metadata;
import dev.cv.model.Origin;
import dev.cv.model.Resume;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.values.JsonReader;
import dev.cv.values.YamlReader;
import dev.cv.values.YamlValue;
import dev.cv.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The way in: reads <a href="https://jsonresume.org/schema">JSON Resume</a>, as JSON or as YAML. */
public final class JsonResumeReader {

    private static final Pattern BASICS = Pattern.compile("^basics\\s*:", Pattern.MULTILINE);

    private JsonResumeReader() {}

    /** Whether a file of this name is JSON Resume: {@code resume.json}, {@code ada.yaml}, but no site's settings. */
    public static boolean reads(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.endsWith(".json")
                || ((name.endsWith(".yaml") || name.endsWith(".yml")) && !name.startsWith("_config."));
    }

    /**
     * Whether a file is JSON Resume: JSON whatever it holds, and YAML with {@code basics} or one of the lists at its top.
     */
    public static boolean recognizes(SourceFile file) {
        String path = file.path().toLowerCase(Locale.ROOT);
        return path.endsWith(".json") || (isYaml(path) && hasKeys(file));
    }

    private static boolean isYaml(String path) {
        return path.endsWith(".yaml") || path.endsWith(".yml");
    }

    /** Broken YAML is one where it begins as one. */
    private static boolean hasKeys(SourceFile file) {
        Optional<YamlValue> value = YamlReader.document(file, new Diagnostics());
        if (value.isEmpty()) {
            return BASICS.matcher(file.text()).find();
        }
        return value.get() instanceof YamlValue.Mapping document
                && document.values().entrySet().stream().anyMatch(entry -> isPart(entry.getKey(), entry.getValue()));
    }

    /** Not the {@code languages: [en, fr]} that a site may have. */
    private static boolean isPart(String key, YamlValue value) {
        return value instanceof YamlValue.Sequence list
                ? SectionFields.kind(key).filter(SectionFields::isListed).isPresent()
                        && list.values().stream().anyMatch(YamlValue.Mapping.class::isInstance)
                : key.equals("basics") && value instanceof YamlValue.Mapping;
    }

    /**
     * Reads a résumé.
     *
     * @param file the file; its name says whether it is JSON or YAML
     * @param variants the variants that were asked for
     * @param diagnostics takes what is wrong with it
     * @return the résumé, as much of it as can be read; empty where it is no JSON or YAML, or holds no keys
     */
    public static Optional<Resume> read(SourceFile file, List<String> variants, Diagnostics diagnostics) {
        boolean json = file.path().toLowerCase(Locale.ROOT).endsWith(".json");
        Optional<YamlValue> value =
                json ? JsonReader.document(file, diagnostics) : YamlReader.document(file, diagnostics);
        if (value.isPresent() && value.get() instanceof YamlValue.Mapping document) {
            ResumeSchema schema = ResumeSchema.load();
            YamlValue.Mapping known = new KeyCheck(schema, json, diagnostics).check(document);
            if (known.values().isEmpty() && !document.values().isEmpty()) {
                String keys = String.join(", ", document.values().keySet());
                diagnostics.report(JsonProblem.NOT_A_RESUME, document.position(), "a mapping of " + keys);
                return Optional.empty();
            }
            new ValueCheck(schema, json, diagnostics).check(known);
            Extras extras = Extras.of(known, json, diagnostics);
            Origin origin = new Origin(file.path(), variants);
            return Optional.of(build(Blanks.prune(known), extras, file.slug(), origin, TextReader.PLAIN));
        }
        if (value.isPresent() || !diagnostics.hasErrors()) {
            diagnostics.report(
                    JsonProblem.NOT_A_RESUME,
                    value.map(YamlValue::position).orElse(file.at(0)),
                    value.map(YamlValue::kind).orElse("an empty file"));
        }
        return Optional.empty();
    }

    /**
     * Makes a résumé of a document that was itself made of another format, so that nothing need be checked.
     *
     * @param document in JSON Resume's keys
     * @param own what it would say under {@code meta.cv}: {@code language}, {@code contacts}, and {@code sections}, each
     *     of which has all that is in it: {@code kind}, {@code heading}, {@code content} (texts, and lists of them),
     *     {@code items} ({@code role}, {@code level}, {@code keywords}) and {@code parts}, which are entries
     * @param file the file that it was made of
     */
    @SuppressWarnings("exports") // of values, which only our own modules read
    public static Resume build(
            YamlValue.Mapping document,
            YamlValue.Mapping own,
            SourceFile file,
            List<String> variants,
            TextReader texts) {
        Extras extras = new Extras(new TypedFields(own), Map.of(), new Diagnostics());
        Origin origin = new Origin(file.path(), variants);
        return build(new Blanks.Pruned(document, ""), extras, file.slug(), origin, texts);
    }

    private static Resume build(Blanks.Pruned pruned, Extras extras, String slug, Origin origin, TextReader texts) {
        TypedFields root = new TypedFields(pruned.document());
        Metadata metadata = MetadataBuilder.build(pruned, extras, slug, origin);
        TypedFields basics = root.object("basics").orElse(new TypedFields(JsonValues.mapping(Map.of())));
        return new Resume(
                metadata,
                new BasicsReader(texts).build(basics, extras),
                new SectionReader(root, extras, Vocabulary.of(metadata.language()), texts).read());
    }
}
