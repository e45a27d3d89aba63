package dev.cv.ats;

import dev.cv.vocabulary.Folding;
import dev.cv.vocabulary.WordList;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which a machine knows what a text is. */
enum TellingWords {
    ROLE("role", "role.print"),
    DEGREE("degree", "degree.print"),
    SCHOOL("school", "school.print"),
    ORGANIZATION("organization", "organization.print", "company", "company.form");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}.&']+");

    private final Set<String> whole = new HashSet<>();
    private final Set<String> endings = new HashSet<>();
    private final int longestEnding;

    TellingWords(String... keys) {
        for (String key : keys) {
            whole.addAll(WordList.folded(key));
            endings.addAll(WordList.foldedParts(key)); // in scripts without spaces words stand in a row
        }
        longestEnding = endings.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Whether one of the text's words is such a word. */
    boolean isIn(String text) {
        return count(text) > 0;
    }

    /** How many of the text's words are such words. */
    int count(String text) {
        int count = 0;
        for (String word : NO_WORD.split(Folding.fold(text), -1)) {
            String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            if (!bare.isEmpty() && (whole.contains(bare) || whole.contains(word) || endsLikeOne(bare))) {
                count++;
            }
        }
        return count;
    }

    /** A word has fewer ends than there are endings. */
    private boolean endsLikeOne(String word) {
        for (int end = Math.max(0, word.length() - longestEnding); end < word.length(); end++) {
            if (endings.contains(word.substring(end))) {
                return true;
            }
        }
        return false;
    }
}
