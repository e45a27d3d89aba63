package dev.cv.mapped;

import dev.cv.values.YamlValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of a mapping, as its file has it. */
record Rules(YamlValue.Mapping values) {

    /**
     * Where a value is looked for.
     *
     * @param path keys with dots between
     * @param before what is put before the value
     * @param label what is said before the value, with a colon; empty for nothing
     * @param joined what stands before it where it goes on what stands before, or is, of a list, all in a line; empty elsewhere
     * @param nested what parts an item from those below it; empty for nothing
     */
    record Name(String path, String before, String label, String joined, String nested) {

        /** A key alone. */
        Name(String path) {
            this(path, "", "", "", "");
        }

        boolean isJoined() {
            return !joined.isEmpty();
        }

        /** The first key. */
        String key() {
            int dot = path.indexOf('.');
            return dot < 0 ? path : path.substring(0, dot);
        }
    }

    /** The names that stand under a key, one or several. */
    List<Name> names(String key) {
        return Values.several(values.values().get(key)).map(Rules::name).toList();
    }

    private static Name name(YamlValue value) {
        if (value instanceof YamlValue.Mapping mapping) {
            Rules rules = new Rules(mapping);
            return new Name(
                    rules.word("key").orElseThrow(),
                    rules.word("before").orElse(""),
                    rules.word("label").orElse(""),
                    rules.word("joined")
                            .map(word -> word.equals("yes") ? " " : word)
                            .orElse(""),
                    rules.word("nested").orElse(""));
        }
        return new Name(((YamlValue.Scalar) value).text());
    }

    /** The words that stand under a key, one or several. */
    List<String> words(String key) {
        return Values.several(values.values().get(key))
                .map(word -> ((YamlValue.Scalar) word).text())
                .toList();
    }

    Optional<String> word(String key) {
        return words(key).stream().findFirst();
    }

    /** The mappings that stand under a key, one or several. */
    List<Rules> rules(String key) {
        return Values.several(values.values().get(key))
                .map(rules -> new Rules((YamlValue.Mapping) rules))
                .toList();
    }

    /** The rules under a key; none where it isn't there. */
    Rules of(String key) {
        return rules(key).stream().findFirst().orElseGet(() -> new Rules(Values.mapping(Map.of(), values)));
    }

    /** All first keys that are named under these keys. */
    Stream<String> keys(List<String> parts) {
        return parts.stream().flatMap(part -> names(part).stream()).map(Name::key);
    }
}
