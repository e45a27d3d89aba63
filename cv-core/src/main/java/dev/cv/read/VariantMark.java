package dev.cv.read;

import dev.cv.content.FrontMatter;
import dev.cv.model.Attributes;
import dev.cv.values.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * For which variants something is. (FORMAT.md, "Variants")
 *
 * @param only the variants it is for; any, where there are none
 * @param not the variants it is not for
 */
record VariantMark(Set<String> only, Set<String> not) {

    private static final VariantMark NONE = new VariantMark(Set.of(), Set.of());
    private static final String ONLY = "only";
    private static final String NOT = "not";
    private static final Pattern GAP = Pattern.compile("[\\s,]+");

    /** What an attribute list says: {@code .only-backend}, {@code only="backend frontend"}. */
    static VariantMark of(Attributes attributes) {
        return attributes.isEmpty() ? NONE : new VariantMark(names(attributes, ONLY), names(attributes, NOT));
    }

    private static Set<String> names(Attributes attributes, String word) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : attributes.classes()) {
            if (isMark(name, word)) {
                names.add(name.substring(word.length() + 1));
            }
        }
        split(attributes.values().getOrDefault(word, "")).forEach(names::add);
        return names;
    }

    private static boolean isMark(String name, String word) {
        return name.length() > word.length() + 1 && name.startsWith(word + "-");
    }

    /** What front matter says: a name or a list. */
    static VariantMark of(FrontMatter frontMatter) {
        return new VariantMark(names(frontMatter.list(ONLY)), names(frontMatter.list(NOT)));
    }

    /** The texts as names, parted by spaces or commas. */
    static Set<String> names(List<YamlValue.Scalar> texts) {
        Set<String> names = new LinkedHashSet<>();
        texts.forEach(text -> split(text.text()).forEach(names::add));
        return names;
    }

    private static Stream<String> split(String text) {
        return GAP.splitAsStream(text).filter(name -> !name.isEmpty());
    }

    /** All variants it names. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>(only);
        names.addAll(not);
        return names;
    }

    /** Whether it is for somebody who asks for these variants. */
    boolean admits(Set<String> asked) {
        return (only.isEmpty() || only.stream().anyMatch(asked::contains))
                && not.stream().noneMatch(asked::contains);
    }

    /** The attributes without marks. */
    static Attributes without(Attributes attributes) {
        if (VariantMark.of(attributes).names().isEmpty()) {
            return attributes;
        }
        List<String> classes = new ArrayList<>(attributes.classes());
        classes.removeIf(name -> isMark(name, ONLY) || isMark(name, NOT));
        Map<String, String> values = new LinkedHashMap<>(attributes.values());
        values.keySet().removeAll(Set.of(ONLY, NOT));
        return new Attributes(attributes.id(), classes, values);
    }
}
