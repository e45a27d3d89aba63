package dev.cv.write;

import dev.cv.model.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Attributes as attribute lists: {@code {:#id .class key="value"}}. (FORMAT.md, "Attribute lists") */
final class AttributeLists {

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_:-]*+");
    private static final Pattern CLASS = Pattern.compile("[\\p{L}\\p{N}_-]++");

    private AttributeLists() {}

    /** The list; empty where there is nothing to say. */
    static String of(Attributes attributes) {
        List<String> parts = new ArrayList<>();
        attributes.id().ifPresent(id -> parts.add(ID.matcher(id).matches() ? "#" + id : pair("id", id)));
        if (attributes.classes().stream().allMatch(name -> CLASS.matcher(name).matches())) {
            attributes.classes().forEach(name -> parts.add("." + name));
        } else {
            parts.add(pair("class", String.join(" ", attributes.classes())));
        }
        attributes.values().forEach((key, value) -> parts.add(pair(key, value)));
        return parts.isEmpty() ? "" : "{:" + String.join(" ", parts) + "}";
    }

    private static String pair(String key, String value) {
        return key + "=\"" + HtmlText.value(value) + '"';
    }

    /** The attributes with an id, where they have none. */
    static Attributes withId(Attributes attributes, String id) {
        return attributes.id().isPresent()
                ? attributes
                : new Attributes(Optional.of(id), attributes.classes(), attributes.values());
    }
}
