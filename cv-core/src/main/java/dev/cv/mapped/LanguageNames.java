package dev.cv.mapped;

import dev.cv.model.LanguageTag;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Languages by their names in English, as formats write them. */
final class LanguageNames {

    private static final Map<String, String> TAGS = tags();

    private LanguageNames() {}

    private static Map<String, String> tags() {
        Map<String, String> tags = new TreeMap<>();
        for (String code : Locale.getISOLanguages()) {
            String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
            tags.put(key(name), code);
        }
        return tags;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ').strip();
    }

    /** The tag: of a name ({@code german}, {@code simplified_chinese}), or what is one already. */
    static Optional<String> tag(String words) {
        String key = key(words);
        Optional<String> named = Optional.ofNullable(TAGS.get(key))
                .or(() -> Optional.ofNullable(TAGS.get(key.substring(key.lastIndexOf(' ') + 1))))
                .or(() -> Optional.ofNullable(TAGS.get(key.replaceFirst(" .*", ""))));
        return named.or(() -> Optional.of(words.strip().replace('_', '-'))
                .filter(tag -> tag.length() < 12 && LanguageTag.isWellFormed(tag)));
    }
}
