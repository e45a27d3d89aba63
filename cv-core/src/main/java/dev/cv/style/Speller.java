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
        if (word.length() < SHORTEST || isKnown(word) || (capital && word.length() < SURE_NO_NAME)) {
            return Optional.empty();
        }
        List<String> near = Neighbours.of(lower, isGerman(), other -> knows(other, capital)).stream()
                .filter(other -> !capital || other.charAt(0) == lower.charAt(0))
                .toList();
        if (near.isEmpty()) {
            boolean unknown = !capital && (isGerman() || !isCompound(lower));
            return unknown ? Optional.of(new Verdict(farther(word), false)) : Optional.empty();
        }
        boolean certain =
                near.size() == 1 && word.length() >= LONG && near.get(0).charAt(0) == lower.charAt(0);
        return Optional.of(new Verdict(
                near.stream()
                        .limit(MOST_MEANT)
                        .map(other -> likeFirst(word, other))
                        .toList(),
                certain));
    }

    private boolean isGerman() {
        return language.equals("de") || language.startsWith("de-");
    }

    /** German's nouns are known with their capital. */
    private boolean knows(String lower, boolean capital) {
        return dictionary.knows(capital && isGerman() ? likeFirst("A", lower) : lower);
    }

    private boolean isKnown(String word) {
        String straight = word.replace('\u2019', '\'');
        String bare = straight.replaceAll("'(?:s|S)?$", "");
        if (dictionary.knows(straight) || dictionary.knows(bare) || dictionary.knows(plain(bare))) {
            return true;
        }
        if (isGerman()) {
            return english.filter(other -> other.knows(bare)).isPresent();
        }
        String lower = bare.toLowerCase(Locale.ROOT);
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
    private List<String> farther(String word) {
        if (word.length() <= SURE_NO_NAME) {
            return List.of();
        }
        return dictionary.suggestions(word).stream()
                .filter(other -> other.charAt(0) == word.charAt(0) && Spelling.distance(word, other) == 2)
                .limit(1)
                .toList();
    }

    private static String likeFirst(String word, String other) {
        return Character.isUpperCase(word.codePointAt(0))
                ? Character.toUpperCase(other.charAt(0)) + other.substring(1)
                : other;
    }
}
