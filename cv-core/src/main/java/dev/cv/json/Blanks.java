package dev.cv.json;

import dev.cv.values.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is there but says nothing: blank texts, empty lists and mappings. Nobody sees them in a résumé; where they stood
 * is kept beside it, so that they can be written again.
 */
final class Blanks {

    private static final Set<String> EXTRAS = Set.of("cv");

    private final List<String> found = new ArrayList<>();

    private Blanks() {}

    /**
     * A document without its blanks; its texts have no space at their ends, and {@code \n} for line ends.
     *
     * @param pointers where there were some, parted by spaces
     */
    record Pruned(YamlValue.Mapping document, String pointers) {}

    static Pruned prune(YamlValue.Mapping document) {
        Blanks blanks = new Blanks();
        YamlValue pruned = blanks.prune(document, Pointer.ROOT);
        return new Pruned((YamlValue.Mapping) pruned, String.join(" ", blanks.found));
    }

    private YamlValue prune(YamlValue value, Pointer at) {
        if (value instanceof YamlValue.Scalar scalar) {
            String text =
                    scalar.text().replace("\r\n", "\n").replace('\r', '\n').strip();
            return new YamlValue.Scalar(text, /* quoted= */ true, scalar.position());
        } else if (value instanceof YamlValue.Sequence sequence) {
            List<YamlValue> kept = new ArrayList<>();
            for (int i = 0; i < sequence.values().size(); i++) {
                keep(sequence.values().get(i), at.then(i)).ifPresent(kept::add);
            }
            return new YamlValue.Sequence(kept, sequence.position());
        }
        YamlValue.Mapping mapping = (YamlValue.Mapping) value;
        Map<String, YamlValue> kept = new LinkedHashMap<>();
        int before = found.size();
        mapping.values().forEach((key, item) -> {
            Pointer pointer = at.then(key);
            if (pointer.toString().equals("/meta/cv")) {
                kept.put(key, item);
            } else {
                keep(item, pointer).ifPresent(some -> kept.put(key, some));
            }
        });
        if (found.size() > before && kept.keySet().equals(EXTRAS)) {
            found.add(before, at.toString()); // without the extras there is nothing that could hold blanks
        }
        return new YamlValue.Mapping(kept, mapping.keys(), mapping.position());
    }

    private Optional<YamlValue> keep(YamlValue value, Pointer at) {
        int before = found.size();
        YamlValue pruned = prune(value, at);
        if (!JsonValues.isEmpty(pruned)) {
            return Optional.of(pruned);
        }
        // What holds blanks comes before them.
        found.add(before, at.toString());
        return Optional.empty();
    }

    /** The document with its blanks where they were, as far as there is room for them. */
    static YamlValue.Mapping restore(YamlValue.Mapping document, String pointers, ResumeSchema schema) {
        Object whole = loosened(document);
        for (Pointer pointer : all(pointers).toList()) {
            pointer.schemaIn(schema.root()).ifPresent(node -> put(whole, pointer.steps(), loosened(node.empty())));
        }
        return (YamlValue.Mapping) fixed(whole);
    }

    private static Stream<Pointer> all(String pointers) {
        return Stream.of(pointers.split(" ")).filter(one -> one.startsWith("/")).map(Pointer::of);
    }

    /** As maps and lists, which can be added to. */
    private static Object loosened(YamlValue value) {
        if (value instanceof YamlValue.Mapping mapping) {
            Map<String, Object> values = new LinkedHashMap<>();
            mapping.values().forEach((key, item) -> values.put(key, loosened(item)));
            return values;
        } else if (value instanceof YamlValue.Sequence sequence) {
            List<Object> values = new ArrayList<>();
            sequence.values().forEach(item -> values.add(loosened(item)));
            return values;
        }
        return value;
    }

    private static YamlValue fixed(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, YamlValue> values = new LinkedHashMap<>();
            map.forEach((key, item) -> values.put(String.valueOf(key), fixed(item)));
            return JsonValues.mapping(values);
        } else if (value instanceof List<?> list) {
            return JsonValues.list(list.stream().map(Blanks::fixed).toList());
        }
        return (YamlValue) value;
    }

    @SuppressWarnings("unchecked") // they are what loosened() makes
    private static void put(Object value, List<String> steps, Object blank) {
        String step = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        OptionalInt index = Pointer.index(step);
        if (value instanceof Map<?, ?>) {
            Map<String, Object> map = (Map<String, Object>) value;
            Object inner = map.get(step);
            if (rest.isEmpty()) {
                map.putIfAbsent(step, blank);
            } else if (inner != null) {
                put(inner, rest, blank);
            }
        } else if (value instanceof List<?> && index.isPresent()) {
            List<Object> list = (List<Object>) value;
            int at = index.getAsInt();
            if (rest.isEmpty() && at <= list.size()) {
                list.add(at, blank);
            } else if (!rest.isEmpty() && at < list.size()) {
                put(list.get(at), rest, blank);
            }
        }
    }
}
