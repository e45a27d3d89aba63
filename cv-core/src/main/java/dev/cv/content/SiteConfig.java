package dev.cv.content;

import dev.cv.values.YamlValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a site's configuration says that matters here; the rest of it is the site's own business. */
public record SiteConfig(YamlValue.Mapping values) {

    /** A text; empty where it is absent, blank or something else. */
    Optional<String> text(String key) {
        return scalar(values, key).map(YamlValue.Scalar::text);
    }

    /** The names in a list, or the keys of a mapping. */
    List<String> names(String key) {
        YamlValue value = values.values().get(key);
        if (value instanceof YamlValue.Mapping mapping) {
            return List.copyOf(mapping.values().keySet());
        }
        List<String> names = new ArrayList<>();
        if (value instanceof YamlValue.Sequence sequence) {
            sequence.values().stream()
                    .filter(item -> item instanceof YamlValue.Scalar scalar
                            && !scalar.text().isBlank())
                    .forEach(item -> names.add(((YamlValue.Scalar) item).text().strip()));
        }
        return names;
    }

    /** Who writes the site. */
    public Optional<YamlValue.Scalar> author() {
        Optional<YamlValue.Scalar> author = values.values().get("author") instanceof YamlValue.Mapping mapping
                ? scalar(mapping, "name")
                : scalar(values, "author");
        return author.or(() -> scalar(values, "name"));
    }

    /** What the site is called. */
    public Optional<YamlValue.Scalar> title() {
        return scalar(values, "title");
    }

    /** The language it is in. */
    Optional<String> language() {
        return text("lang").or(() -> text("locale"));
    }

    /** A rule of {@code defaults:}. */
    private record Default(String path, String type, YamlValue.Mapping values) {

        boolean covers(String file, String kind) {
            boolean below = path.isEmpty() || Wildcards.covers(path, file);
            return below && (type.isEmpty() || type.equals(kind));
        }
    }

    /** What front matter says where it says nothing; a rule for a longer path wins, then one for a type. */
    Map<String, YamlValue> defaults(String path, String type) {
        List<Default> rules = new ArrayList<>();
        if (values.values().get("defaults") instanceof YamlValue.Sequence sequence) {
            sequence.values()
                    .forEach(rule ->
                            rule(rule).filter(found -> found.covers(path, type)).ifPresent(rules::add));
        }
        rules.sort(Comparator.<Default>comparingInt(rule -> rule.path.length())
                .thenComparing(rule -> !rule.type.isEmpty()));
        Map<String, YamlValue> all = new LinkedHashMap<>();
        rules.forEach(rule -> all.putAll(rule.values.values()));
        all.keySet().removeIf(key -> !KnownKeys.contains(key));
        return all;
    }

    private static Optional<Default> rule(YamlValue rule) {
        if (!(rule instanceof YamlValue.Mapping mapping)
                || !(mapping.values().get("values") instanceof YamlValue.Mapping values)) {
            return Optional.empty();
        }
        YamlValue.@Nullable Mapping scope =
                mapping.values().get("scope") instanceof YamlValue.Mapping found ? found : null;
        return Optional.of(new Default(in(scope, "path"), in(scope, "type"), values));
    }

    private static String in(YamlValue.@Nullable Mapping scope, String key) {
        String text = scope == null
                ? ""
                : scalar(scope, key).map(YamlValue.Scalar::text).orElse("");
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    private static Optional<YamlValue.Scalar> scalar(YamlValue.Mapping mapping, String key) {
        return mapping.values().get(key) instanceof YamlValue.Scalar scalar
                        && !scalar.text().isBlank()
                ? Optional.of(scalar)
                : Optional.empty();
    }
}
