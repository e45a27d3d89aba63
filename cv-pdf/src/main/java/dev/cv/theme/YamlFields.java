package dev.cv.theme;

import dev.cv.values.YamlValue;
import java.util.ArrayList;
import java.util.List;

/** What stands behind keys of a theme's YAML. */
final class YamlFields {

    private YamlFields() {}

    /** The text behind a key; empty where there is none. */
    static String text(YamlValue.Mapping map, String key) {
        return map.values().get(key) instanceof YamlValue.Scalar scalar
                ? scalar.text().strip()
                : "";
    }

    /** The texts of the list behind a key. */
    static List<String> texts(YamlValue.Mapping map, String key) {
        return scalars(map, key).stream().map(YamlValue.Scalar::text).toList();
    }

    /** The texts of the list behind a key, with their places. */
    static List<YamlValue.Scalar> scalars(YamlValue.Mapping map, String key) {
        List<YamlValue.Scalar> texts = new ArrayList<>();
        if (map.values().get(key) instanceof YamlValue.Sequence sequence) {
            for (YamlValue value : sequence.values()) {
                if (value instanceof YamlValue.Scalar scalar) {
                    texts.add(scalar);
                }
            }
        }
        return texts;
    }
}
