package dev.cv.json;

import dev.cv.values.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A place in a document (RFC 6901): {@code /work/0/name}.
 *
 * @param steps keys, and numbers of items from 0
 */
record Pointer(List<String> steps) {

    static final Pointer ROOT = new Pointer(List.of());

    Pointer {
        steps = List.copyOf(steps);
    }

    static Pointer of(String text) {
        List<String> steps = new ArrayList<>(List.of(text.split("/", -1)));
        steps.remove(0);
        return new Pointer(steps.stream()
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList());
    }

    Pointer then(String step) {
        List<String> longer = new ArrayList<>(steps);
        longer.add(step);
        return new Pointer(longer);
    }

    Pointer then(int index) {
        return then(Integer.toString(index));
    }

    /** What a user calls the value: the last key. */
    String name() {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (index(steps.get(i)).isEmpty()) {
                return steps.get(i);
            }
        }
        return "";
    }

    /** The value there. */
    Optional<YamlValue> in(YamlValue document) {
        YamlValue value = document;
        for (String step : steps) {
            OptionalInt index = index(step);
            if (value instanceof YamlValue.Mapping mapping && mapping.values().containsKey(step)) {
                value = mapping.values().get(step);
            } else if (value instanceof YamlValue.Sequence sequence
                    && index.isPresent()
                    && index.getAsInt() < sequence.values().size()) {
                value = sequence.values().get(index.getAsInt());
            } else {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(value);
    }

    /** What the schema says of the value there. */
    Optional<ResumeSchema.Node> schemaIn(ResumeSchema.Node root) {
        Optional<ResumeSchema.Node> node = Optional.of(root);
        for (String step : steps) {
            node = node.flatMap(of -> of.items().or(() -> of.key(step)));
        }
        return node;
    }

    static OptionalInt index(String step) {
        return step.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(step)) : OptionalInt.empty();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        steps.forEach(step -> text.append('/').append(step.replace("~", "~0").replace("/", "~1")));
        return text.toString();
    }
}
