package dev.cv.json;

import dev.cv.source.Position;
import dev.cv.source.SourceFile;
import dev.cv.values.YamlValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Values that are in no file: what is going to be written. */
final class JsonValues {

    private static final Position NOWHERE = new SourceFile("", "").at(0);

    private JsonValues() {}

    static YamlValue.Scalar text(String text) {
        return new YamlValue.Scalar(text, /* quoted= */ true, NOWHERE);
    }

    static YamlValue.Scalar number(int number) {
        return new YamlValue.Scalar(Integer.toString(number), /* quoted= */ false, NOWHERE);
    }

    static YamlValue.Sequence list(List<? extends YamlValue> values) {
        return new YamlValue.Sequence(List.copyOf(values), NOWHERE);
    }

    static YamlValue.Sequence texts(List<String> texts) {
        return list(texts.stream().map(JsonValues::text).toList());
    }

    static YamlValue.Mapping mapping(Map<String, YamlValue> values) {
        return new YamlValue.Mapping(values, Map.of(), NOWHERE);
    }

    /** All texts in it. */
    static String words(YamlValue value) {
        if (value instanceof YamlValue.Scalar scalar) {
            return scalar.text();
        }
        Collection<YamlValue> values = value instanceof YamlValue.Mapping mapping
                ? mapping.values().values()
                : ((YamlValue.Sequence) value).values();
        return values.stream().map(JsonValues::words).collect(Collectors.joining("\n"));
    }

    /** Whether there is nothing in it. */
    static boolean isEmpty(YamlValue value) {
        if (value instanceof YamlValue.Scalar scalar) {
            return scalar.text().isBlank();
        }
        return value instanceof YamlValue.Mapping mapping
                ? mapping.values().isEmpty()
                : ((YamlValue.Sequence) value).values().isEmpty();
    }

    /** Whether both say the same, wherever they stand and in whatever order their keys are. */
    static boolean same(YamlValue one, YamlValue other) {
        return JsonText.of(sorted(one)).equals(JsonText.of(sorted(other)));
    }

    private static YamlValue sorted(YamlValue value) {
        if (value instanceof YamlValue.Mapping mapping) {
            Map<String, YamlValue> values = new TreeMap<>();
            mapping.values().forEach((key, item) -> values.put(key, sorted(item)));
            return mapping(values);
        }
        return value instanceof YamlValue.Sequence sequence
                ? list(sequence.values().stream().map(JsonValues::sorted).toList())
                : value;
    }

    /** A mapping in the making, which leaves out what is empty. */
    static final class Builder {

        private final Map<String, YamlValue> values = new LinkedHashMap<>();

        Builder put(String key, YamlValue value) {
            if (!key.isEmpty() && !isEmpty(value)) {
                values.put(key, value);
            }
            return this;
        }

        Builder put(String key, String text) {
            return put(key, text(text.strip()));
        }

        /** Puts it even where it is empty. */
        Builder say(String key, String text) {
            values.put(key, text(text));
            return this;
        }

        boolean has(String key) {
            return values.containsKey(key);
        }

        public YamlValue.Mapping build() {
            return mapping(values);
        }
    }
}
