package dev.cv.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words to look for in names, whatever their case. */
final class WordSet {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}.'\u2019&+#]+");

    private final Set<String> words = new HashSet<>();
    private final List<String> endings;
    private final List<String> anywhere;

    /**
     * @param words whole words, between spaces
     * @param endings ends of words, as German puts words together
     * @param anywhere what may stand anywhere, as in scripts that have no spaces
     */
    WordSet(String words, String endings, String anywhere) {
        SPACE.splitAsStream(words.strip()).forEach(this.words::add);
        this.endings = list(endings);
        this.anywhere = list(anywhere);
    }

    private static List<String> list(String words) {
        return SPACE.splitAsStream(words.strip())
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether one of the words is in the text. */
    boolean isIn(String text) {
        return words(text).stream().anyMatch(this::has) || anywhere.stream().anyMatch(text::contains);
    }

    /** Whether the text has no other words. */
    boolean isAllOf(String text) {
        List<String> all = words(text);
        return !all.isEmpty() && all.stream().allMatch(this::has);
    }

    private boolean has(String word) {
        return words.contains(word)
                || endings.stream().anyMatch(end -> word.length() > end.length() && word.endsWith(end));
    }

    /** The words of a text in lower case; dots are part of them, as in {@code B.Sc.}, but for one that ends a whole word. */
    static List<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .map(word -> word.indexOf('.') == word.length() - 1 ? word.replace(".", "") : word)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
