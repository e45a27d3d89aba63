package dev.cv.mapped;

import dev.cv.values.YamlValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the parts of an entry of an entry of the data, by the first of the shapes that it has. */
final class EntryMapper {

    private static final String TEXT = "text";
    private static final String ITEMS = "items";
    private static final String KEYWORDS = "keywords";

    private final List<Shape> shapes;

    EntryMapper(List<Shape> shapes) {
        this.shapes = shapes;
    }

    /**
     * The parts of an entry, {@link Shape#SINGLE} as texts, the others as lists.
     *
     * @param shape the form that it has; none of a format's own for a text
     */
    record Parts(Map<String, YamlValue> values, Optional<Shape> shape) {

        boolean has(String part) {
            return values.containsKey(part);
        }

        boolean hasAny(Set<String> parts) {
            return parts.stream().anyMatch(values::containsKey);
        }
    }

    Parts parts(YamlValue entry) {
        if (!(entry instanceof YamlValue.Mapping mapping)) {
            List<YamlValue> content = entry instanceof YamlValue.Scalar ? List.of(entry) : ContentMapper.parts(entry);
            return new Parts(content.isEmpty() ? Map.of() : Map.of(TEXT, Values.list(content)), Optional.empty());
        }
        Set<String> keys = mapping.values().entrySet().stream()
                .filter(field -> !Values.isBlank(field.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Optional<Shape> shape = shapes.stream().filter(one -> one.fits(keys)).findFirst();
        Map<String, YamlValue> parts = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        shape.ifPresent(form -> take(form, mapping, parts, taken));
        Set<String> known = shape.map(Shape::allSkipped).orElse(Set.of());
        Set<String> done = new HashSet<>(known);
        done.addAll(taken);
        List<YamlValue> rest = ContentMapper.labelled(mapping, done);
        if (!rest.isEmpty()) {
            add(parts, TEXT, flattened(rest));
        }
        return new Parts(parts, shape);
    }

    /** Items that are lists themselves, as the parts that they hold. */
    static List<YamlValue> flattened(List<YamlValue> items) {
        List<YamlValue> parts = new ArrayList<>();
        items.forEach(item -> parts.addAll(item instanceof YamlValue.Sequence list ? list.values() : List.of(item)));
        return parts;
    }

    private static void take(Shape shape, YamlValue.Mapping entry, Map<String, YamlValue> parts, Set<String> taken) {
        Rules rules = shape.rules();
        for (String part : Shape.SINGLE) {
            takeFirst(rules.names(part), entry, taken).ifPresent(words -> parts.put(part, date(part, words)));
        }
        for (String part : Shape.LINES) {
            takeFirst(rules.names(part), entry, taken).ifPresent(words -> parts.put(part, words));
        }
        Set<String> single = Set.copyOf(taken);
        for (Rules.Name name : rules.names(TEXT)) {
            if (single.contains(name.path())) {
                continue;
            }
            take(name, entry, taken).ifPresent(value -> add(parts, TEXT, text(name, value)));
        }
        for (Rules.Name name : rules.names(ITEMS)) {
            take(name, entry, taken).ifPresent(value -> addItems(parts, value, name.nested()));
        }
        for (Rules.Name name : rules.names(KEYWORDS)) {
            take(name, entry, taken).ifPresent(value -> add(parts, KEYWORDS, keywords(value)));
        }
    }

    private static YamlValue date(String part, YamlValue.Scalar words) {
        return part.equals("start") || part.equals("end") || part.equals("time") ? Values.date(words) : words;
    }

    private static Optional<YamlValue> take(Rules.Name name, YamlValue.Mapping entry, Set<String> taken) {
        Optional<YamlValue> value = Values.at(entry, name.path()).filter(some -> !Values.isSwitch(some));
        value.ifPresent(some -> taken.add(name.key()));
        return value.filter(some -> !isOrnament(some));
    }

    /** {@code #}, which templates have where an address is to be written, and the digit that is shown as so many stars. */
    private static boolean isOrnament(YamlValue value) {
        return value instanceof YamlValue.Scalar text && text.text().matches("#\\w*|\\d");
    }

    private static Optional<YamlValue.Scalar> takeFirst(
            List<Rules.Name> names, YamlValue.Mapping entry, Set<String> taken) {
        List<YamlValue.Scalar> several = new ArrayList<>();
        for (Rules.Name name : names) {
            if (several.isEmpty() || name.isJoined()) {
                take(name, entry, taken)
                        .flatMap(Values::words)
                        .ifPresent(words -> several.add(
                                words.text().startsWith(name.before())
                                                || words.text().contains("://")
                                        ? words
                                        : Values.scalar(name.before() + words.text(), words)));
            }
        }
        return several.stream()
                .reduce((one, other) ->
                        Values.scalar(one.text().strip() + " " + other.text().strip(), one));
    }

    private static List<YamlValue> text(Rules.Name name, YamlValue value) {
        if (!name.label().isEmpty()) {
            return List.of(
                    ContentMapper.labelled(name.label(), Values.words(value).orElseThrow()));
        }
        if (value instanceof YamlValue.Sequence list
                && name.isJoined()
                && list.values().stream().allMatch(YamlValue.Scalar.class::isInstance)) {
            return List.of(Values.words(value).orElseThrow());
        }
        return ContentMapper.parts(value);
    }

    private static void addItems(Map<String, YamlValue> parts, YamlValue value, String nested) {
        for (YamlValue part : ContentMapper.parts(value)) {
            if (part instanceof YamlValue.Sequence list) {
                add(
                        parts,
                        ITEMS,
                        list.values().stream()
                                .map(item -> ContentMapper.nested(item, nested))
                                .toList());
            } else {
                add(parts, TEXT, List.of(part));
            }
        }
    }

    private static List<? extends YamlValue> keywords(YamlValue value) {
        if (value instanceof YamlValue.Scalar words) {
            return ContentMapper.keywords(words);
        }
        return Values.several(value instanceof YamlValue.Mapping ? Values.list(List.of(value)) : value)
                .flatMap(one -> Values.words(one).stream())
                .toList();
    }

    private static void add(Map<String, YamlValue> parts, String part, List<? extends YamlValue> values) {
        if (!values.isEmpty()) {
            List<YamlValue> all = new ArrayList<>();
            if (parts.get(part) instanceof YamlValue.Sequence before) {
                all.addAll(before.values());
            }
            all.addAll(values);
            parts.put(part, Values.list(all));
        }
    }
}
