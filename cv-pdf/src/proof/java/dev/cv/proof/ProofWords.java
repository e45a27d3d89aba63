package dev.cv.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares texts word by word. */
final class ProofWords {
    private ProofWords() {}

    /** The words; a dot or bar between contacts is none, as it is set only where a line goes on. */
    static List<String> of(String text) {
        return Stream.of(text.strip().split("[\\s\\u00a0]+"))
                .filter(word -> !word.equals("\u00B7") && !word.equals("|"))
                .toList();
    }

    /** Where two texts part, or nothing. */
    static Optional<String> difference(String what, List<String> expected, List<String> actual) {
        int same = 0;
        while (same < expected.size()
                && same < actual.size()
                && expected.get(same).equals(actual.get(same))) {
            same++;
        }
        if (same == expected.size() && same == actual.size()) {
            return Optional.empty();
        }
        return Optional.of(what + ", from word " + same + " on: expected " + around(expected, same) + " but it reads "
                + around(actual, same));
    }

    private static String around(List<String> words, int at) {
        return words.subList(Math.max(0, at - 2), Math.min(words.size(), at + 8))
                .toString();
    }

    /** The words without the last run of words that the furniture of a page made; the first may be the letterhead. */
    static List<String> without(List<String> furniture, List<String> words) {
        List<String> rest = new ArrayList<>(words);
        for (int at = rest.size() - furniture.size(); !furniture.isEmpty() && at >= 0; at--) {
            if (rest.subList(at, at + furniture.size()).equals(furniture)) {
                rest.subList(at, at + furniture.size()).clear();
                return rest;
            }
        }
        return rest;
    }
}
