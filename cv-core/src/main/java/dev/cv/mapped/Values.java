package dev.cv.mapped;

import dev.cv.source.Position;
import dev.cv.values.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks into values, and makes new ones at the places of others. */
final class Values {

    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> SWITCHES = Set.of("true", "false", "yes", "no", "on", "off");
    private static final Pattern TIME_OF_DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[T ]\\d\\d:\\d\\d.*");

    private Values() {}

    /** The value at keys with dots between; {@code .} is the value itself. */
    static Optional<YamlValue> at(YamlValue from, String path) {
        @Nullable YamlValue value = from;
        if (!path.equals(".")) {
            for (String key : path.split("\\.", -1)) {
                value = value instanceof YamlValue.Mapping mapping
                        ? mapping.values().get(key)
                        : null;
            }
        }
        return Optional.ofNullable(value).filter(some -> !isBlank(some));
    }

    /** The value, or those that are in it where it is a list; none that are blank. */
    static Stream<YamlValue> several(@Nullable YamlValue value) {
        if (value == null || isBlank(value)) {
            return Stream.of();
        }
        return value instanceof YamlValue.Sequence list
                ? list.values().stream().filter(one -> !isBlank(one))
                : Stream.of(value);
    }

    /** Whether nothing is said. */
    static boolean isBlank(YamlValue value) {
        if (value instanceof YamlValue.Scalar scalar) {
            return scalar.quoted()
                    ? scalar.text().isBlank()
                    : NOTHING.contains(scalar.text().strip());
        }
        return value instanceof YamlValue.Mapping mapping
                ? mapping.values().values().stream().allMatch(Values::isBlank)
                : ((YamlValue.Sequence) value).values().stream().allMatch(Values::isBlank);
    }

    /** Whether it switches something on or off. */
    static boolean isSwitch(YamlValue value) {
        return value instanceof YamlValue.Scalar scalar
                && !scalar.quoted()
                && SWITCHES.contains(scalar.text().toLowerCase(Locale.ROOT));
    }

    /** The words of a value, those of a list or a mapping with commas between; empty where there are none. */
    static Optional<YamlValue.Scalar> words(YamlValue value) {
        if (value instanceof YamlValue.Scalar scalar) {
            return isBlank(scalar) ? Optional.empty() : Optional.of(scalar);
        }
        List<YamlValue> all = value instanceof YamlValue.Mapping mapping
                ? List.copyOf(mapping.values().values())
                : ((YamlValue.Sequence) value).values();
        List<YamlValue.Scalar> words = all.stream()
                .filter(one -> !isSwitch(one))
                .flatMap(one -> words(one).stream())
                .toList();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(scalar(
                        words.stream()
                                .map(YamlValue.Scalar::text)
                                .map(String::strip)
                                .collect(Collectors.joining(", ")),
                        words.get(0)));
    }

    /** All words in a value, one after the other. */
    static Stream<YamlValue.Scalar> all(YamlValue value) {
        if (value instanceof YamlValue.Scalar scalar) {
            return Stream.of(scalar);
        }
        return (value instanceof YamlValue.Mapping mapping
                        ? mapping.values().values().stream()
                        : ((YamlValue.Sequence) value).values().stream())
                .flatMap(Values::all);
    }

    /** A date without the time of its day. */
    static YamlValue.Scalar date(YamlValue.Scalar date) {
        String day = TIME_OF_DAY.matcher(date.text()).replaceFirst("$1");
        return day.equals(date.text()) ? date : scalar(day, date);
    }

    static YamlValue.Scalar scalar(String text, YamlValue at) {
        return new YamlValue.Scalar(text, /* quoted= */ true, at.position());
    }

    static YamlValue.Mapping mapping(Map<String, YamlValue> values, YamlValue at) {
        return new YamlValue.Mapping(values, Map.of(), at.position());
    }

    /** A list, which holds one value at least. */
    static YamlValue.Sequence list(List<? extends YamlValue> values) {
        return new YamlValue.Sequence(List.copyOf(values), values.get(0).position());
    }

    /** Where a key stands. */
    static Position place(YamlValue.Mapping mapping, String key) {
        return mapping.keys().getOrDefault(key, mapping.position());
    }

    /** A key in words: {@code selected_honors} as {@code Selected Honors}; as it is where somebody wrote it as words. */
    static String title(String key) {
        String words = key.replace('_', ' ')
                .replace('-', key.contains(" ") ? '-' : ' ')
                .strip();
        if (!words.equals(words.toLowerCase(Locale.ROOT))) {
            return words.contains(" ") ? words : words.replaceAll("(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll})", " ");
        }
        List<String> titled = new ArrayList<>();
        for (String word : words.split("\\s+", -1)) {
            titled.add(word.isEmpty() ? word : Character.toTitleCase(word.charAt(0)) + word.substring(1));
        }
        return String.join(" ", titled);
    }
}
