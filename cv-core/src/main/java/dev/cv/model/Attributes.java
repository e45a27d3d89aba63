package dev.cv.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an inline attribute list says of an element.
 *
 * @param id the identifier, where one is given
 * @param classes the classes in source order, each once
 * @param values the other attributes, in source order
 */
public record Attributes(Optional<String> id, List<String> classes, Map<String, String> values) {

    /** No attributes at all. */
    public static final Attributes NONE = new Attributes(Optional.empty(), List.of(), Map.of());

    public Attributes {
        classes = List.copyOf(classes);
        // Map.copyOf forgets the order.
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** All but the identifier, which names one thing. */
    public Attributes withoutId() {
        return id.isEmpty() ? this : new Attributes(Optional.empty(), classes, values);
    }

    /** These classes and nothing else. */
    public static Attributes ofClasses(List<String> classes) {
        return classes.isEmpty() ? NONE : new Attributes(Optional.empty(), classes, Map.of());
    }

    /** Whether the class is among the classes. */
    public boolean has(String name) {
        return classes.contains(name);
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return id.isEmpty() && classes.isEmpty() && values.isEmpty();
    }

    /** All but a class. */
    public Attributes without(String name) {
        return has(name)
                ? new Attributes(
                        id, classes.stream().filter(one -> !one.equals(name)).toList(), values)
                : this;
    }

    /** These and those; where both name an id or a value, {@code other} wins. */
    public Attributes and(Attributes other) {
        if (other.isEmpty()) {
            return this;
        }
        Set<String> allClasses = new LinkedHashSet<>(classes);
        allClasses.addAll(other.classes);
        Map<String, String> allValues = new LinkedHashMap<>(values);
        allValues.putAll(other.values);
        return new Attributes(other.id.isPresent() ? other.id : id, List.copyOf(allClasses), allValues);
    }
}
