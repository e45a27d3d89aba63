package dev.cv.style;

import dev.cv.source.Spelling;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Judges words of one language.
 *
 * @param language its BCP 47 tag
 * @param english where German texts get their English words from
 */
record Speller(String language, Dictionary dictionary, Optional<Dictionary> english) {

    /**
     * What is wrong with a word.
     *
     * @param meant what may be meant, the likeliest first; empty where the word is only unknown
     * @param certain whether nothing else can be meant
     */
    record Verdict(List<String> meant, boolean certain) {}

    /** Shorter ones that are unknown are rather short forms than words. */
    private static final int SHORTEST = 4;

    /** A name of so many letters is seldom a single letter away from a word. */
    private static final int SURE_NO_NAME = 7;

    private static final int LONG = 6;

    /** Nobody can tell what a longer one means. */
    private static final int LONGEST = 40;

    private static final int MOST_MEANT = 3;

    private static final Set<String> PREFIXES = Set.of(
            "anti", "auto", "bio", "co", "cross", "cyber", "de", "eco", "electro", "geo", "hyper", "inter", "intra",
            "macro", "meta", "micro", "mid", "mini", "multi", "nano", "neuro", "non", "omni", "over", "photo", "post",
            "pre", "proto", "pseudo", "re", "self", "semi", "sub", "super", "tele", "trans", "ultra", "un", "under");

    /** Empty where the word is right, or may be a name. */
    Optional<Verdict> judge(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Optional<String> slip = CommonSlips.meant(word, language);
        if (slip.isPresent()) {
            return Optional.of(new Verdict(List.of(likeFirst(word, slip.get())), true));
        }
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        boolean tooShort = word.length() < (capital ? SURE_NO_NAME : SHORTEST);
        if (tooShort || word.length() > LONGEST || isKnown(word) || (!isGerman() && isForeign(word))) {
            return Optional.empty();
        }
        List<String> suggestions = dictionary.suggestions(word).stream()
                .filter(other -> other.codePoints().allMatch(c -> Character.isLetter(c) || c == '\''))
                .toList();
        List<String> near = suggestions.stream()
                .filter(other -> Spelling.distance(lower, other.toLowerCase(Locale.ROOT)) <= 1)
                .filter(other -> !capital || isGerman() || dictionary.knows(other.toLowerCase(Locale.ROOT)))
                .toList();
        if (!near.isEmpty()) {
            boolean certain =
                    near.size() == 1 && word.length() >= LONG && near.get(0).charAt(0) == word.charAt(0);
            return Optional.of(new Verdict(near.stream().limit(MOST_MEANT).toList(), certain));
        }
        boolean unknown = !capital && (isGerman() || !isCompound(lower));
        return unknown ? Optional.of(new Verdict(farther(word, suggestions), false)) : Optional.empty();
    }

    /** Whether it has letters that English words have only where a dictionary knows them. */
    private static boolean isForeign(String word) {
        return !word.replace('\u2019', '\'').codePoints().allMatch(c -> c < 128);
    }

    private boolean isGerman() {
        return language.equals("de") || language.startsWith("de-");
    }

    private boolean isKnown(String word) {
        String straight = Normalizer.normalize(word, Normalizer.Form.NFKC).replace('\u2019', '\'');
        String bare = straight.replaceAll("'(?:s|S)?$", "");
        if (dictionary.knows(straight) || dictionary.knows(bare) || dictionary.knows(plain(bare))) {
            return true;
        }
        if (isGerman()) {
            return english.filter(other -> other.knows(bare)).isPresent();
        }
        String lower = bare.toLowerCase(Locale.ROOT);
        if (lower.endsWith("s") && dictionary.knows(lower.substring(0, lower.length() - 1))) {
            return true;
        }
        return PREFIXES.stream()
                .anyMatch(prefix -> lower.length() > prefix.length() + SHORTEST
                        && lower.startsWith(prefix)
                        && dictionary.knows(lower.substring(prefix.length())));
    }

    /** Without accents. */
    private String plain(String word) {
        return isGerman()
                ? word
                : Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** Whether it is two words in one: {@code runbook}. */
    private boolean isCompound(String word) {
        for (int i = SHORTEST - 1; i <= word.length() - SHORTEST + 1; i++) {
            if (dictionary.knows(word.substring(0, i)) && dictionary.knows(word.substring(i))) {
                return true;
            }
        }
        return false;
    }

    /** A long word may be two slips away from what is meant. */
    private static List<String> farther(String word, List<String> suggestions) {
        return suggestions.stream()
                .filter(other -> word.length() > SURE_NO_NAME
                        && other.charAt(0) == word.charAt(0)
                        && Spelling.distance(word, other) == 2)
                .limit(1)
                .toList();
    }

    private static String likeFirst(String word, String other) {
        return Character.isUpperCase(word.codePointAt(0))
                ? Character.toUpperCase(other.charAt(0)) + other.substring(1)
                : other;
    }
}
