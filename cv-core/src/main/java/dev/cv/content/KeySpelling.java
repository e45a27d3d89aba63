package dev.cv.content;

import dev.cv.source.Diagnostics;
import dev.cv.source.Spelling;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds keys that are a slip of the finger away from one that would be read; a site's own keys are left in peace. */
public final class KeySpelling {

    /** Keys of Jekyll, its plugins and themes, Hugo, Pandoc, and words that sites use, however near they are to ours. */
    private static final Set<String> OF_OTHERS =
            Set.copyOf(Pattern.compile("\\s+").splitAsStream("""
            abstract actions aliases asides audio author_profile authors bibliography breadcrumbs
            canonical_url cases categories category claim class_name classes classic clause collection
            comments content cover cross css_class data dated dates description dir documentclass draft
            entities excerpt excerpt_separator expires featured format gallery game gate hashtags head headers
            heading headless helper hidden icon id images js keyword labels land langs language languages
            last_modified last_modified_at last_updated lastmod lat late layouts leader leaders level
            license linktitle list locale locations long math mathjax mermaid meta modified names nav
            nav_order not object only options order output outputs page_title pagination papersize parent
            permalink phase photos pin pinned places priority profile publishdate published rate reader
            readers redirect redirect_from redirect_to ref references related render_with_liquid robots
            search section section_title sectors selection selections seo series sessions share show side sidebar
            sitemap skills slug state style subjects subtitle summary table tables tag tags teaser theme
            themes tile tiles titles toc toc_label toc_title type updated uri variant version video videos
            visible weight\
            """).toList());

    /** Words for what has another name here; a site's theme may read them. */
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("picture", "photo"),
            Map.entry("avatar", "photo"),
            Map.entry("portrait", "photo"),
            Map.entry("language", "lang"),
            Map.entry("heading", "header"),
            Map.entry("section", "header"),
            Map.entry("job_title", "label"),
            Map.entry("mail", "email"),
            Map.entry("telephone", "phone"),
            Map.entry("mobile", "phone"),
            Map.entry("homepage", "website"),
            Map.entry("address", "location"));

    private KeySpelling() {}

    /**
     * Reports keys that are near one that is read here.
     *
     * @param read what this front matter is read for
     * @param ofSite whether a site reads it, too
     */
    public static void check(FrontMatter frontMatter, Set<String> read, boolean ofSite, Diagnostics diagnostics) {
        frontMatter
                .values()
                .keys()
                .forEach((key, position) -> meant(key, frontMatter, read, ofSite)
                        .ifPresent(known -> diagnostics.report(ContentProblem.MISSPELLED_KEY, position, key, known)));
    }

    /** The key that was meant: one that is there already was meant by nobody else. */
    private static Optional<String> meant(String key, FrontMatter frontMatter, Set<String> read, boolean ofSite) {
        if (KnownKeys.contains(key)
                || ContactKeys.kind(key, frontMatter.values().values().get(key)).isPresent()) {
            return Optional.empty();
        }
        String word = key.toLowerCase(Locale.ROOT);
        String otherName = ofSite ? "" : OTHER_NAMES.getOrDefault(word, "");
        if (read.contains(otherName) && !frontMatter.has(otherName)) {
            return Optional.of(otherName);
        }
        return read.stream()
                .filter(known -> !frontMatter.has(known) && isNear(word, known))
                .min(Comparator.comparingInt((String known) -> Spelling.distance(word, known))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isNear(String word, String known) {
        if (word.equals(known)) {
            return true; // but for its case
        }
        // A number tells keys of one kind apart, as in title2.
        if (OF_OTHERS.contains(word) || word.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        int limit = Math.min(word.length(), known.length()) < 5 ? 1 : 2;
        int distance = Spelling.distance(word, known);
        // Two slips are believed where the word begins rightly: reactions are no sections.
        return distance <= limit && (distance == 1 || word.charAt(0) == known.charAt(0));
    }
}
