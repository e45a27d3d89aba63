package dev.cv.json;

import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import dev.cv.source.Spelling;
import dev.cv.values.YamlValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Leaves in a document what JSON Resume has a place for, under the name that it has there; tells what else there is.
 * Other tools' settings under {@code meta} stay.
 */
record KeyCheck(ResumeSchema schema, boolean literals, Diagnostics diagnostics) {

    /** Names of older versions of the schema, and of tools that read them, where the schema has none of that name. */
    private static final Map<String, List<String>> MEANT = Map.ofEntries(
            Map.entry("website", List.of("url")),
            Map.entry("link", List.of("url")),
            Map.entry("company", List.of("name")),
            Map.entry("picture", List.of("image")),
            Map.entry("photo", List.of("image")),
            Map.entry("position", List.of("label")),
            Map.entry("label", List.of("position")),
            Map.entry("bio", List.of("summary")),
            Map.entry("about", List.of("summary")),
            Map.entry("degree", List.of("studyType")),
            Map.entry("gpa", List.of("score")),
            Map.entry("title", List.of("label", "position", "name")),
            Map.entry("certifications", List.of("certificates")),
            Map.entry("hobbies", List.of("interests")),
            Map.entry("experience", List.of("work")),
            Map.entry("name", List.of("language", "title", "organization", "institution")),
            Map.entry("level", List.of("fluency")));

    YamlValue.Mapping check(YamlValue.Mapping document) {
        return (YamlValue.Mapping) check(document, schema.root(), /* free= */ false);
    }

    private YamlValue check(YamlValue value, ResumeSchema.Node node, boolean free) {
        if (value instanceof YamlValue.Mapping mapping && !node.keys().isEmpty()) {
            return keys(mapping, node, free);
        } else if (value instanceof YamlValue.Sequence sequence && node.items().isPresent()) {
            List<YamlValue> items = new ArrayList<>();
            for (YamlValue item : sequence.values()) {
                if (isNull(item)) {
                    tellNull("null", item.position());
                } else {
                    items.add(check(item, node.items().get(), /* free= */ false));
                }
            }
            return new YamlValue.Sequence(items, sequence.position());
        }
        return value;
    }

    /** The keys that have a place; a free mapping may hold others, too. */
    private YamlValue.Mapping keys(YamlValue.Mapping mapping, ResumeSchema.Node node, boolean free) {
        Map<String, YamlValue> values = new LinkedHashMap<>();
        Map<String, Position> keys = new LinkedHashMap<>();
        mapping.values().forEach((key, value) -> {
            Position at = mapping.keys().getOrDefault(key, value.position());
            List<String> open = node.keys().stream()
                    .filter(name -> !mapping.values().containsKey(name) && !values.containsKey(name))
                    .toList();
            Optional<String> known = known(key, open, node.keys(), at, free);
            if (isNull(value)) {
                tellNull(key, at);
            } else if (known.isPresent()) {
                Optional<ResumeSchema.Node> of = node.key(known.get());
                boolean isMeta = node.equals(schema.root()) && key.equals("meta");
                values.put(known.get(), of.isPresent() ? check(value, of.get(), isMeta) : value);
                keys.put(known.get(), at);
            }
        });
        return new YamlValue.Mapping(values, keys, mapping.position());
    }

    private Optional<String> known(String key, List<String> open, Set<String> known, Position at, boolean free) {
        if (known.contains(key)) {
            return Optional.of(key);
        }
        Optional<String> meant = MEANT.getOrDefault(key, List.of()).stream()
                .filter(open::contains)
                .findFirst();
        if (meant.isPresent() && !free) {
            diagnostics.report(JsonProblem.OLD_KEY, at, key, meant.get());
            return meant;
        }
        Optional<String> near = near(key, open);
        if (free && near.isEmpty()) {
            return Optional.of(key);
        }
        diagnostics.report(
                JsonProblem.UNKNOWN_KEY,
                at,
                key,
                near.map(name -> "did you mean \"" + name + "\"?")
                        .orElse("the keys here are " + String.join(", ", known)));
        return Optional.empty();
    }

    private static Optional<String> near(String key, List<String> known) {
        if (key.length() > 40) {
            return Optional.empty(); // no slip of the finger, and long to compare
        }
        String word = key.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(name -> distance(word, name) <= Math.max(1, Math.min(word.length(), name.length()) / 3))
                .min(Comparator.comparingInt(name -> distance(word, name)));
    }

    private static int distance(String word, String name) {
        return Spelling.distance(word, name.toLowerCase(Locale.ROOT));
    }

    private boolean isNull(YamlValue value) {
        return value instanceof YamlValue.Scalar scalar
                && !scalar.quoted()
                && (scalar.text().equals("null")
                        || (!literals
                                && (scalar.text().isEmpty() || scalar.text().equals("~"))));
    }

    /** In YAML a key without a value is how one leaves it out. */
    private void tellNull(String key, Position at) {
        if (literals) {
            diagnostics.report(JsonProblem.NULL_VALUE, at, key);
        }
    }
}
