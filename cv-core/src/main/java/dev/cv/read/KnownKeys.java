package dev.cv.read;

import java.util.Map;
import java.util.Set;

/** The keys of front matter that are read. (FORMAT.md, "Front matter") */
final class KnownKeys {

    /** Each key with an example. */
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("layout", "layout: resume"),
            Map.entry("sections", "sections: [navy, harvard]"),
            Map.entry("aside", "aside: contact"),
            Map.entry("title", "title: Résumé of Grace Hopper"),
            Map.entry("name", "name: Grace Hopper"),
            Map.entry("author", "author: Grace Hopper"),
            Map.entry("lang", "lang: en-US"),
            Map.entry("subject", "subject: Computer scientist"),
            Map.entry("keywords", "keywords: [compilers, standards]"),
            Map.entry("date", "date: 2026-11-22"),
            Map.entry("properties", "properties: {version: v1.0.0}"),
            Map.entry("last_edit", "last_edit: 2026-11-22"),
            Map.entry("header", "header: Experience"),
            Map.entry("class", "class: [work, wide]"));

    /** What the front matter of the head is read for: the manifest's, or the first file's. */
    static final Set<String> OF_HEAD = EXAMPLES.keySet();

    /** What makes an entry a section or, where it is none yet, a manifest. */
    static final Set<String> OF_ENTRY = Set.of("header", "class", "layout", "sections");

    private KnownKeys() {}

    static boolean contains(String key) {
        return EXAMPLES.containsKey(key);
    }

    /** The key with a value as it should be. */
    static String example(String key) {
        return EXAMPLES.getOrDefault(key, key + ": some words");
    }
}
