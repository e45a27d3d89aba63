package dev.cv.style;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The words that are one slip of the finger away: two letters swapped, one too much, one missing, or another one. */
final class Neighbours {

    private static final String LETTERS = "etaoinshrdlucmfwygpbvkxqjz";
    private static final String GERMAN = LETTERS + "\u00E4\u00F6\u00FC\u00DF";
    private static final int SHORTEST = 3;

    private Neighbours() {}

    /** Those that are known, in lower case like the word; where it begins as they do they come first. */
    static List<String> of(String word, boolean german, Predicate<String> known) {
        Set<String> found = new LinkedHashSet<>();
        String letters = german ? GERMAN : LETTERS;
        for (int i = 0; i + 1 < word.length(); i++) {
            add(found, word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2), word, known);
        }
        for (int i = 0; i < word.length(); i++) {
            add(found, word.substring(0, i) + word.substring(i + 1), word, known);
        }
        for (int i = 0; i <= word.length(); i++) {
            for (int k = 0; k < letters.length(); k++) {
                add(found, word.substring(0, i) + letters.charAt(k) + word.substring(i), word, known);
            }
        }
        for (int i = 0; i < word.length(); i++) {
            for (int k = 0; k < letters.length(); k++) {
                add(found, word.substring(0, i) + letters.charAt(k) + word.substring(i + 1), word, known);
            }
        }
        List<String> sameStart = found.stream()
                .filter(other -> other.charAt(0) == word.charAt(0))
                .toList();
        return sameStart.isEmpty() ? List.copyOf(found) : sameStart;
    }

    private static void add(Set<String> found, String other, String word, Predicate<String> known) {
        if (other.length() >= SHORTEST && !other.equals(word) && !found.contains(other) && known.test(other)) {
            found.add(other);
        }
    }
}
