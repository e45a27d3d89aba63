package dev.cv.mapped;

import dev.cv.json.JsonResumeReader;
import dev.cv.model.Resume;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.values.JsonReader;
import dev.cv.values.YamlReader;
import dev.cv.values.YamlValue;
import dev.cv.vocabulary.LanguageEvidence;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The way in: reads data that one of the mappings knows. */
public final class MappedReader {

    private MappedReader() {}

    /** Whether a file is in a format; a broken one is in none. */
    public static boolean recognizes(DataFormat format, SourceFile file) {
        return format.mayBe(file.text())
                && value(file, new Diagnostics()).filter(format::recognizes).isPresent();
    }

    /**
     * The value of a file, JSON or YAML by its name; empty, with a diagnostic, where it can't be read.
     */
    public static Optional<YamlValue> value(SourceFile file, Diagnostics diagnostics) {
        return file.path().toLowerCase(Locale.ROOT).endsWith(".json")
                ? JsonReader.document(file, diagnostics)
                : YamlReader.document(file, diagnostics);
    }

    /**
     * Reads a résumé.
     *
     * @param file the file that the data is in
     * @param root what it holds
     * @param site what the site says that the file is part of, an empty mapping where it is in none
     * @param variants the variants that were asked for
     * @param diagnostics takes what is wrong with it
     * @return the résumé; empty where nothing of the data is one
     */
    public static Optional<Resume> read(
            DataFormat format,
            SourceFile file,
            YamlValue root,
            YamlValue.Mapping site,
            List<String> variants,
            Diagnostics diagnostics) {
        PersonMapper person = new PersonMapper();
        format.rules().rules("person").forEach(rules -> person.add(root, rules));
        format.rules().rules("site").forEach(rules -> person.add(site, rules));
        SectionMapper sections = new SectionMapper(format, person.used());
        format.rules().rules("sections").forEach(rules -> sections.add(root, rules));
        Set<String> known = new HashSet<>(sections.taken());
        known.addAll(person.known());
        if (format.rules().word("quiet").isEmpty()) {
            addRest(format, root, known, sections, diagnostics);
        }
        if (sections.sections().isEmpty() && person.basics().isEmpty()) {
            diagnostics.report(
                    MappedProblem.NOTHING_MAPPED,
                    root.position(),
                    format.title(),
                    format.rules().word("hint").orElse(""));
            return Optional.empty();
        }
        Map<String, YamlValue> own = new LinkedHashMap<>();
        own.put("language", Values.scalar(language(format, root), root));
        put(own, "contacts", person.contacts());
        put(own, "sections", sections.sections());
        Map<String, YamlValue> document = Map.of("basics", Values.mapping(person.basics(), root));
        return Optional.of(JsonResumeReader.build(
                Values.mapping(document, root),
                Values.mapping(own, root),
                file,
                variants,
                new MarkdownTexts(diagnostics)));
    }

    private static void put(Map<String, YamlValue> own, String key, List<? extends YamlValue> values) {
        if (!values.isEmpty()) {
            own.put(key, Values.list(values));
        }
    }

    /** What no rule takes is a section of its own where it is content, and told where it isn't. */
    private static void addRest(
            DataFormat format, YamlValue root, Set<String> known, SectionMapper sections, Diagnostics diagnostics) {
        Rules rules = format.rules();
        for (String path :
                Stream.concat(Stream.of("."), rules.words("within").stream()).toList()) {
            Optional<YamlValue> within = Values.at(root, path);
            if (within.isEmpty() || !(within.get() instanceof YamlValue.Mapping mapping)) {
                continue;
            }
            mapping.values().forEach((key, value) -> {
                boolean skipped = known.contains(key)
                        || format.skipped().contains(key)
                        || rules.words("known").contains(key)
                        || rules.words("within").contains(key)
                        || key.startsWith("_")
                        || key.startsWith("$");
                if (skipped || Values.isBlank(value) || Values.isSwitch(value)) {
                    return;
                }
                if (value instanceof YamlValue.Scalar) {
                    diagnostics.report(MappedProblem.UNMAPPED_KEY, Values.place(mapping, key), format.title(), key);
                } else {
                    sections.addUnknown(key, mapping);
                }
            });
        }
    }

    /** The language that the data says it is in, by tag or name, else the one that its words are in. */
    private static String language(DataFormat format, YamlValue root) {
        return format.rules().names("language").stream()
                .flatMap(name -> Values.at(root, name.path()).stream())
                .flatMap(value -> Values.words(value).stream())
                .flatMap(words -> LanguageNames.tag(words.text()).stream())
                .findFirst()
                .orElseGet(() -> guess(root));
    }

    private static String guess(YamlValue root) {
        String words = Values.all(root).map(YamlValue.Scalar::text).collect(Collectors.joining("\n"));
        LanguageEvidence.Guess guess = LanguageEvidence.of(words);
        return guess.certain() ? guess.language() : "en";
    }
}
