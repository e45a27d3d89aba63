package dev.cv.markdown;

import dev.cv.model.Attributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between the braces of an attribute list, read.
 *
 * @param attributes ids, classes and values
 * @param references names of attribute lists defined elsewhere
 */
record AttributeList(Attributes attributes, List<String> references) {

    /** The definition of a reference: {@code name: .some .class}. */
    private static final Pattern DEFINITION = Pattern.compile("(\\w[\\w-]*):(?=\\s|$)(.*)", Pattern.DOTALL);

    private static final Pattern PART =
            Pattern.compile("(?<key>\\w[\\w:-]*)=(?:\"(?<double>(?:\\\\.|[^\"])*)\"|'(?<single>(?:\\\\.|[^'])*)')"
                    + "|#(?<id>[A-Za-z][\\w:-]*)|\\.(?<class>[^\\s.#]+)|(?<reference>[^\\s.#=]+)");

    /** The name and the list, where {@code content} defines a reference. */
    static Optional<Map.Entry<String, AttributeList>> definition(String content) {
        Matcher matcher = DEFINITION.matcher(content);
        return matcher.matches() ? Optional.of(Map.entry(matcher.group(1), parse(matcher.group(2)))) : Optional.empty();
    }

    static AttributeList parse(String content) {
        Optional<String> id = Optional.empty();
        Set<String> classes = new LinkedHashSet<>();
        Map<String, String> values = new LinkedHashMap<>();
        List<String> references = new ArrayList<>();
        Matcher part = PART.matcher(content);
        while (part.find()) {
            if (part.group("id") != null) {
                id = Optional.of(part.group("id"));
            } else if (part.group("class") != null) {
                classes.add(part.group("class"));
            } else if (part.group("reference") != null) {
                references.add(part.group("reference"));
            } else {
                String value = part.group("double") != null ? part.group("double") : part.group("single");
                value = value.replaceAll("\\\\(.)", "$1");
                switch (part.group("key")) {
                    case "id" -> id = value.isEmpty() ? Optional.empty() : Optional.of(value);
                    case "class" -> {
                        // Replaces the classes before it, as in kramdown.
                        classes.clear();
                        classes.addAll(List.of(value.strip().split("\\s+")));
                    }
                    default -> values.put(part.group("key"), value);
                }
            }
        }
        return new AttributeList(new Attributes(id, List.copyOf(classes), values), references);
    }
}
