package dev.cv.json;

import dev.cv.values.YamlValue;
import java.util.List;
import java.util.Optional;

/** The fields of an object that are of the type they should be. */
record TypedFields(YamlValue.Mapping mapping) {

    /** A text. */
    Optional<YamlValue.Scalar> text(String key) {
        return mapping.values().get(key) instanceof YamlValue.Scalar scalar ? Optional.of(scalar) : Optional.empty();
    }

    /** Whatever there is. */
    Optional<YamlValue> value(String key) {
        return Optional.ofNullable(mapping.values().get(key));
    }

    /** A list. */
    Optional<YamlValue.Sequence> list(String key) {
        return mapping.values().get(key) instanceof YamlValue.Sequence list ? Optional.of(list) : Optional.empty();
    }

    /** The texts of a list; none where there is no list. */
    List<YamlValue.Scalar> texts(String key) {
        return values(key).stream()
                .filter(YamlValue.Scalar.class::isInstance)
                .map(YamlValue.Scalar.class::cast)
                .toList();
    }

    /** An object. */
    Optional<TypedFields> object(String key) {
        return mapping.values().get(key) instanceof YamlValue.Mapping object
                ? Optional.of(new TypedFields(object))
                : Optional.empty();
    }

    /** The items of a list that are objects. */
    List<YamlValue.Mapping> objects(String key) {
        return values(key).stream()
                .filter(YamlValue.Mapping.class::isInstance)
                .map(YamlValue.Mapping.class::cast)
                .toList();
    }

    private List<YamlValue> values(String key) {
        return mapping.values().get(key) instanceof YamlValue.Sequence sequence ? sequence.values() : List.of();
    }
}
