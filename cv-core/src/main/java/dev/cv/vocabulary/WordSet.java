package dev.cv.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words to look for in names, whatever their case. */
public final class WordSet {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}.'\u2019&+#]+");

    private static final int MOST_WORDS = 5;

    private final Set<String> words = new HashSet<>();
    private final Set<String> endings = new HashSet<>();
    private final List<String> anywhere = new ArrayList<>();

    /**
     * The words behind some keys of the files; those behind {@code .ending} are ends of words, as German puts words
     * together, and those behind {@code .within} may stand anywhere, as in scripts that have no spaces.
     */
    public WordSet(String... keys) {
        for (String key : keys) {
            for (String word : WordList.of(key)) {
                words.add(isOne(word) ? lower(word) : String.join(" ", words(word)));
            }
            endings.addAll(WordList.forms(key, WordList.ENDING));
            anywhere.addAll(WordList.forms(key, WordList.WITHIN));
        }
    }

    /** Whether one of the words is in the text. */
    public boolean isIn(String text) {
        return words(text).stream().anyMatch(this::has) || anywhere.stream().anyMatch(text::contains);
    }

    /** Whether the text has no other words; of several that are one, {@code tempo pieno}, it must have all. */
    public boolean isAllOf(String text) {
        List<String> all = words(text);
        int at = 0;
        while (at < all.size()) {
            int end = Math.min(all.size(), at + MOST_WORDS);
            while (end > at + 1 && !words.contains(String.join(" ", all.subList(at, end)))) {
                end--;
            }
            if (end == at + 1 && !has(all.get(at))) {
                return false;
            }
            at = end;
        }
        return !all.isEmpty();
    }

    private boolean has(String word) {
        if (words.contains(word) || (word.endsWith(".") && words.contains(word.substring(0, word.length() - 1)))) {
            return true;
        }
        for (int end = endings.isEmpty() ? word.length() : 1; end < word.length(); end++) {
            if (endings.contains(word.substring(end))) {
                return true;
            }
        }
        return false;
    }

    /** Most are; they need not be taken apart, which takes its time. */
    private static boolean isOne(String word) {
        int end = 0;
        while (end < word.length() && Character.isLetterOrDigit(word.charAt(end))) {
            end++;
        }
        return end == word.length();
    }

    /** Turkish has two letters i, whose capitals are no other languages'. */
    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT).replace("i\u0307", "i").replace('\u0131', 'i');
    }

    /** The words of a text in lower case; dots are part of them, as in {@code B.Sc.}, but for one that ends a whole word. */
    public static List<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(lower(text))
                .map(word -> word.indexOf('.') == word.length() - 1 ? word.replace(".", "") : word)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
