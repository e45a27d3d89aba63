package dev.cv.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words to look for in names, whatever their case. */
public final class WordSet {

    private static final String IN_WORDS = ".'\u2019&+#";

    /** The types of characters are fewer. */
    private static final int MOST_TYPES = 32;

    private static final boolean[] IS_PART = parts();

    /** No script that is written without spaces begins before. */
    private static final char FIRST_WITHOUT_SPACES = '\u0E00';

    private static final int MOST_WORDS = 5;

    /** Japanese has it between words. */
    private static final char MIDDLE_DOT = '\u30FB';

    private final Set<String> words = new HashSet<>();
    private final Set<String> endings = new HashSet<>();
    private final List<String> anywhere = new ArrayList<>();

    /**
     * The words behind some keys of the files; those behind {@code .ending} are ends of words, as German puts words
     * together, and those behind {@code .within} may stand anywhere, as in scripts that have no spaces. All lines are made
     * lower case as a whole, and none is taken apart by {@link #words}, as every run waits for it.
     */
    public WordSet(String... keys) {
        for (String key : keys) {
            for (String line : WordList.lines(key)) {
                words.addAll(KeyedWords.parted(spaced(lower(line))));
            }
            endings.addAll(WordList.forms(key, WordList.ENDING));
            anywhere.addAll(WordList.forms(key, WordList.WITHIN));
        }
    }

    /** Whether one of the words is in the text. */
    public boolean isIn(String text) {
        return words(text).stream().anyMatch(this::has)
                || (text.chars().anyMatch(letter -> letter >= FIRST_WITHOUT_SPACES)
                        && anywhere.stream().anyMatch(text::contains));
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
        for (int end = endings.isEmpty() ? word.length() : 0; end < word.length(); end++) {
            if (endings.contains(word.substring(end))) {
                return true;
            }
        }
        return false;
    }

    /** Spaces for the marks that stand between words. */
    private static String spaced(String line) {
        return line.replace('-', ' ').replace('/', ' ').replace(MIDDLE_DOT, ' ');
    }

    /** Turkish has two letters i, whose capitals are no other languages'. */
    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT).replace("i\u0307", "i").replace('\u0131', 'i');
    }

    /** The words of a text in lower case; dots are part of them, as in {@code B.Sc.}, but for one that ends a whole word. */
    public static List<String> words(String text) {
        String lower = lower(text);
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= lower.length(); ) {
            int letter = at < lower.length() ? lower.codePointAt(at) : ' ';
            if (!isPartOfWord(letter)) {
                String word = lower.substring(start, at);
                word = word.indexOf('.') == word.length() - 1 ? word.replace(".", "") : word;
                if (!word.isEmpty()) {
                    words.add(word);
                }
                start = at + Character.charCount(letter);
            }
            at += Character.charCount(letter);
        }
        return words;
    }

    private static boolean isPartOfWord(int letter) {
        return Character.isLetter(letter) || IN_WORDS.indexOf(letter) >= 0 || IS_PART[Character.getType(letter)];
    }

    /** Whether characters of a type are part of words: marks and numbers. */
    private static boolean[] parts() {
        boolean[] parts = new boolean[MOST_TYPES];
        for (byte type : new byte[] {
            Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK,
            Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER
        }) {
            parts[type] = true;
        }
        return parts;
    }
}
