package dev.cv.write;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of files, each once: in lower case and in letters that every machine and archive can hold. */
final class Slugs {

    private static final int LONGEST = 40;

    /** What has a meaning of its own in a content folder, or none on some machines. */
    private static final Set<String> RESERVED = Set.of(
            "resume", "contact", "aside", "readme", "con", "nul", "aux", "prn", "com1", "com2", "com3", "com4", "lpt1",
            "lpt2");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    /** A date first would be taken for one, in a site. */
    private static final Pattern DATE_FIRST = Pattern.compile("^\\d{4}-\\d{1,2}-\\d{1,2}-");

    /** Letters that have no plain one in them. */
    private static final Map<String, String> LETTERS = Map.of(
            "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "þ", "th", "&", " and ", "'", "", "\u2019",
            "");

    private static final Map<String, String> UMLAUTS = Map.of("ä", "ae", "ö", "oe", "ü", "ue");

    private final Set<String> used = new HashSet<>(RESERVED);
    private final Map<String, Integer> numbers = new HashMap<>();
    private final boolean german;

    /**
     * No names yet.
     *
     * @param language the language that most words are in
     */
    Slugs(String language) {
        this.german = language.startsWith("de");
    }

    /** A name made of the first of the words that have any plain letters; the last is sure to. */
    String next(List<String> words) {
        String base = words.stream()
                .map(this::plain)
                .filter(slug -> !slug.isEmpty())
                .findFirst()
                .orElse("entry");
        String slug = base;
        while (!used.add(slug)) {
            slug = base + "-" + numbers.merge(base, 2, (number, two) -> number + 1);
        }
        return slug;
    }

    private String plain(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            lower = lower.replace(letter.getKey(), letter.getValue());
        }
        for (Map.Entry<String, String> letter : german ? UMLAUTS.entrySet() : Set.<Map.Entry<String, String>>of()) {
            lower = lower.replace(letter.getKey(), letter.getValue());
        }
        String ascii =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        String slug = OTHER.matcher(ascii).replaceAll("-").replaceAll("^-|-$", "");
        String undated = DATE_FIRST.matcher(slug).replaceFirst("");
        if (undated.length() <= LONGEST) {
            return undated;
        }
        int end = undated.lastIndexOf('-', LONGEST);
        return undated.substring(0, end > 0 ? end : LONGEST);
    }
}
