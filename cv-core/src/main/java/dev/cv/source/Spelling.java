package dev.cv.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** How near words are to each other. */
public final class Spelling {

    private Spelling() {}

    /** The word that was meant, where one is near enough. */
    public static Optional<String> nearest(String word, Collection<String> others) {
        return others.stream()
                .min(Comparator.comparingInt(other -> distance(word, other)))
                .filter(nearest -> distance(word, nearest) <= Math.max(2, word.length() / 3));
    }

    /**
     * How many letters must be added, dropped, changed or swapped with the next to make the one the other
     * (Damerau-Levenshtein, each letter moved once at most).
     */
    public static int distance(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + change, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[other.length()];
    }
}
