package dev.cv.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares texts word by word. */
final class ProofWords {
    /** Marks in expected text around what has columns. */
    static final String HEAD = "\uE000";

    static final String END_OF_HEAD = "\uE001";

    /** What stands behind it belongs to no head before. */
    static final String APART = "\uE002";

    private static final Set<String> NONE = Set.of("\u00B7", "|", HEAD, END_OF_HEAD, APART);

    private ProofWords() {}

    /** The words; a dot or bar between contacts is none, as it is set only where a line goes on. */
    static List<String> of(String text) {
        return Stream.of(text.strip().split("[\\s\\u00a0]+"))
                .filter(word -> !NONE.contains(word))
                .toList();
    }

    /**
     * Words with those of each marked text sorted, and of such texts that follow each other at once.
     *
     * @param marked the text that says where heads are
     * @param words the words of it, perhaps in another order
     */
    static List<String> withHeadsSorted(String marked, List<String> words) {
        List<String> sorted = new ArrayList<>(words);
        int at = 0;
        int begun = 0;
        boolean within = false;
        boolean before = false;
        for (String word : marked.strip().split("[\\s\\u00a0]+", -1)) {
            if (word.equals(HEAD)) {
                begun = before ? begun : at;
                within = true;
            } else if (word.equals(END_OF_HEAD)) {
                sorted.subList(Math.min(begun, sorted.size()), Math.min(at, sorted.size()))
                        .sort(null);
                within = false;
                before = true;
            } else if (word.equals(APART)) {
                before = false;
            } else if (!NONE.contains(word)) {
                before &= within;
                at++;
            }
        }
        return sorted;
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
