package dev.cv.read;

import dev.cv.content.FrontMatter;
import dev.cv.values.YamlValue;
import dev.cv.vocabulary.Vocabulary;
import java.util.Optional;

/** Jobs and the like that a page's front matter holds for a site's layout to show. */
final class FrontMatterData {

    private FrontMatterData() {}

    /** The first key with such data: a list of things with several parts, or what holds one. */
    static Optional<String> key(FrontMatter frontMatter) {
        return frontMatter.values().values().entrySet().stream()
                .filter(entry -> holdsEntries(entry.getKey(), entry.getValue()))
                .map(entry -> entry.getKey())
                .findFirst();
    }

    private static boolean holdsEntries(String key, YamlValue value) {
        if (value instanceof YamlValue.Mapping mapping) {
            return mapping.values().entrySet().stream()
                    .anyMatch(entry -> holdsEntries(entry.getKey(), entry.getValue()));
        }
        return value instanceof YamlValue.Sequence list
                && list.values().stream().anyMatch(item -> isEntry(key, item));
    }

    private static boolean isEntry(String key, YamlValue item) {
        if (!(item instanceof YamlValue.Mapping mapping) || mapping.values().size() < 2) {
            return false;
        }
        boolean nested = mapping.values().values().stream().anyMatch(value -> holdsEntries(key, value));
        return nested || Vocabulary.kindOf(key.replace('_', ' ')).isPresent() || titled(mapping);
    }

    /** A part of the data that says itself what it is about: {@code title: Experience}. */
    private static boolean titled(YamlValue.Mapping part) {
        return part.values().values().stream()
                .anyMatch(value -> value instanceof YamlValue.Scalar scalar
                        && Vocabulary.kindOf(scalar.text()).isPresent());
    }
}
