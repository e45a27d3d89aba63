package dev.cv.mapped;

import dev.cv.values.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes texts and lists of values that are content, whatever they are. */
final class ContentMapper {

    private static final List<String> TITLES = List.of("title", "name", "label", "bullet", "number", "heading", "item");

    /** Keys that say no more than that content stands there. */
    private static final Set<String> PLAIN = Set.of(
            "contents",
            "content",
            "items",
            "value",
            "text",
            "description",
            "details",
            "summary",
            "highlights",
            "bullet",
            "number",
            "reversed_number",
            "item",
            "url",
            "link");

    /** Keys of ornaments. */
    private static final Set<String> ORNAMENTS = Set.of(
            "icon", "fontawesome_icon", "color", "colour", "logo", "image", "img", "id", "weight", "order", "flavor");

    private ContentMapper() {}

    /** The parts: a list is one, a mapping is a list of what it holds. */
    static List<YamlValue> parts(YamlValue value) {
        if (value instanceof YamlValue.Scalar) {
            return List.of(value);
        }
        List<YamlValue> items = value instanceof YamlValue.Sequence list
                ? Values.several(list).flatMap(item -> item(item).stream()).toList()
                : labelled((YamlValue.Mapping) value, Set.of());
        return items.isEmpty() ? List.of() : List.of(Values.list(items));
    }

    /** What stands under keys that have no part, each with its key in words. */
    static List<YamlValue> labelled(YamlValue.Mapping mapping, Set<String> known) {
        List<YamlValue> all = new ArrayList<>();
        mapping.values().forEach((key, value) -> {
            boolean said = !Values.isBlank(value) && !Values.isSwitch(value);
            if (said && !known.contains(key) && !ORNAMENTS.contains(key) && !key.startsWith("_")) {
                all.add(labelled(PLAIN.contains(key) ? "" : Values.title(key), value));
            }
        });
        return all;
    }

    /** A value with its label, as a part or an item. */
    static YamlValue labelled(String label, YamlValue value) {
        if (value instanceof YamlValue.Scalar scalar) {
            return label.isEmpty() ? value : Values.scalar("**" + label + ":** " + scalar.text(), value);
        }
        Optional<YamlValue.Scalar> words = shortList(value);
        if (!label.isEmpty() && words.isPresent()) {
            return labelled(label, words.get());
        }
        List<YamlValue> parts = new ArrayList<>();
        if (!label.isEmpty()) {
            parts.add(Values.scalar("**" + label + ":**", value));
        }
        parts.addAll(parts(value));
        return Values.list(parts);
    }

    /** A list of words in one line. */
    private static Optional<YamlValue.Scalar> shortList(YamlValue value) {
        boolean isShort = value instanceof YamlValue.Sequence list
                && list.values().stream()
                        .allMatch(item -> item instanceof YamlValue.Scalar text
                                && text.text().length() < 40
                                && text.text().indexOf('\n') < 0);
        return isShort ? Values.words(value) : Optional.empty();
    }

    private static Optional<YamlValue> item(YamlValue value) {
        if (value instanceof YamlValue.Scalar) {
            return Optional.of(value);
        }
        List<YamlValue> parts = new ArrayList<>();
        if (value instanceof YamlValue.Mapping mapping) {
            Optional<String> title = TITLES.stream()
                    .filter(key -> mapping.values().get(key) instanceof YamlValue.Scalar text && !Values.isBlank(text))
                    .findFirst();
            Set<String> known = title.map(Set::of).orElse(Set.of());
            title.ifPresent(key -> parts.add(mapping.values().get(key)));
            List<YamlValue> rest = labelled(mapping, known);
            if (rest.size() == 1 && rest.get(0) instanceof YamlValue.Scalar only && title.isPresent()) {
                YamlValue.Scalar named = (YamlValue.Scalar) parts.get(0);
                return Optional.of(Values.scalar("**" + named.text().strip() + ":** " + only.text(), named));
            } else if (title.isEmpty() && rest.size() == 1) {
                return Optional.of(rest.get(0));
            }
            List<YamlValue> below = new ArrayList<>();
            rest.forEach(one -> below.addAll(
                    one instanceof YamlValue.Sequence list && list.values().get(0) instanceof YamlValue.Sequence items
                            ? items.values()
                            : List.of(one)));
            if (!below.isEmpty()) {
                parts.add(Values.list(below));
            }
        } else {
            parts.addAll(parts(value));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(Values.list(parts));
    }

    /** An item whose text holds those below it, each behind a mark. */
    static YamlValue nested(YamlValue item, String mark) {
        if (mark.isEmpty()
                || !(item instanceof YamlValue.Scalar text)
                || !text.text().contains(mark)) {
            return item;
        }
        List<YamlValue> parts = new ArrayList<>();
        for (String part : text.text().split(Pattern.quote(mark) + "(?!\\d)", -1)) {
            parts.add(Values.scalar(part.strip(), text));
        }
        return parts.size() == 1
                ? item
                : Values.list(List.of(parts.get(0), Values.list(parts.subList(1, parts.size()))));
    }

    /** Words parted by commas, where none stands within brackets. */
    static List<YamlValue.Scalar> keywords(YamlValue.Scalar words) {
        List<YamlValue.Scalar> all = new ArrayList<>();
        String text = words.text().strip();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += "([{<".indexOf(c) >= 0 ? 1 : (")]}>".indexOf(c) >= 0 ? -1 : 0);
            if (c == ',' && depth == 0 && text.startsWith(", ", i)) {
                all.add(Values.scalar(text.substring(from, i).strip(), words));
                from = i + 1;
            }
        }
        all.add(Values.scalar(text.substring(from).strip(), words));
        all.removeIf(one -> one.text().isEmpty());
        boolean marked = text.indexOf('`') >= 0 || text.indexOf('*') >= 0 || text.indexOf('_') >= 0;
        return depth != 0 || marked ? List.of(words) : all;
    }
}
