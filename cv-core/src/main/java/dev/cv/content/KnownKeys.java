package dev.cv.content;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The keys of front matter that are read. (FORMAT.md, "Front matter") */
public final class KnownKeys {

    /** Each key with an example. */
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("layout", "layout: resume"),
            Map.entry("markdown", "markdown: gfm"),
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
            Map.entry("label", "label: Computer scientist"),
            Map.entry("tagline", "tagline: Computer scientist"),
            Map.entry("headline", "headline: Computer scientist"),
            Map.entry("photo", "photo: images/ada.jpg"),
            Map.entry("image", "image: images/ada.jpg"),
            Map.entry("email", "email: ada@example.com"),
            Map.entry("phone", "phone: +44 20 7946 0000"),
            Map.entry("url", "url: https://example.com/ada"),
            Map.entry("website", "website: https://example.com/ada"),
            Map.entry("location", "location: London, UK"),
            Map.entry("profiles", "profiles: [github.com/ada, linkedin.com/in/ada]"),
            Map.entry("header", "header: Experience"),
            Map.entry("class", "class: [work, wide]"),
            Map.entry("entries", "entries: as-written"),
            Map.entry("variants", "variants: [backend, backend+public]"),
            Map.entry("theme", "theme: classic"),
            Map.entry("options", "options: {accent: '#00578a', font-size: 10pt}"),
            Map.entry("period-dash", "period-dash: as-written"),
            Map.entry("qr", "qr: https://example.com/ada"),
            Map.entry("spelling", "spelling: [Kinesis, SageMaker]"),
            Map.entry("letter", "letter: letter-to-vassar"),
            Map.entry("to", "to: [Vassar College, Poughkeepsie]"),
            Map.entry("check", "check: {gap: off}"),
            Map.entry("only", "only: [backend, frontend]"),
            Map.entry("not", "not: public"),
            Map.entry("tags", "tags: [backend, frontend]"));

    /** Short words that many a site's own key is near to. */
    private static final Set<String> COMMON = Set.of("only", "not", "tags", "qr", "to", "letter");

    /** What the front matter of the head is read for: the manifest's, or the first file's. */
    public static final Set<String> OF_HEAD =
            EXAMPLES.keySet().stream().filter(key -> !COMMON.contains(key)).collect(Collectors.toUnmodifiableSet());

    /** What makes an entry a section or, where it is none yet, a manifest, and how it is shown. */
    public static final Set<String> OF_ENTRY = Set.of("header", "class", "entries", "layout", "markdown", "sections");

    private KnownKeys() {}

    static boolean contains(String key) {
        return EXAMPLES.containsKey(key);
    }

    /** The key with a value as it should be. */
    public static String example(String key) {
        return EXAMPLES.getOrDefault(key, key + ": some words");
    }
}
