package dev.cv.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words by which one knows what a text is: those of all languages, as a résumé may mix them. */
public final class WordList {

    static final String ENDING = ".ending";

    static final String WITHIN = ".within";

    private static final Comparator<String> LONGEST_FIRST =
            (one, other) -> Integer.compare(other.length(), one.length());

    /** The files are read when a word of theirs is first wanted. */
    private static final class Files {
        static final List<KeyedWords> ALL = new ArrayList<>();

        static {
            for (String file : Language.FILES) {
                ALL.add(KeyedWords.of(file));
            }
            ALL.add(KeyedWords.of(Language.NONE));
        }
    }

    private WordList() {}

    /**
     * The words behind some keys of the files, as they are written there.
     *
     * @throws IllegalArgumentException if no file has one of the keys
     */
    public static List<String> of(String... keys) {
        List<String> words = new ArrayList<>();
        for (String key : keys) {
            for (String line : lines(key)) {
                words.addAll(KeyedWords.parted(line));
            }
        }
        return words;
    }

    /**
     * What the files have behind a key, one text for each.
     *
     * @throws IllegalArgumentException if no file has the key
     */
    static List<String> lines(String key) {
        List<String> lines = new ArrayList<>();
        boolean known = false;
        for (KeyedWords file : Files.ALL) {
            known |= file.has(key);
            lines.add(file.text(key));
        }
        if (!known) {
            throw new IllegalArgumentException(key);
        }
        return lines;
    }

    /** The words behind a form of a key, such as {@code .also}; none where no language has it. */
    static List<String> forms(String key, String form) {
        List<String> words = new ArrayList<>();
        for (KeyedWords file : Files.ALL) {
            words.addAll(file.list(key + form));
        }
        return words;
    }

    /** The words behind some keys, as {@link Folding} makes them. */
    public static List<String> folded(String... keys) {
        return of(keys).stream().map(Folding::fold).toList();
    }

    /** The ends of words behind a key, and what may stand within them, as {@link Folding} makes them. */
    public static List<String> foldedParts(String key) {
        List<String> parts = forms(key, ENDING);
        parts.addAll(forms(key, WITHIN));
        return parts.stream().map(Folding::fold).toList();
    }

    /** The words of one language behind a key; none where it isn't known. */
    public static List<String> in(String tag, String key) {
        String language = Language.file(Locale.forLanguageTag(tag));
        return Language.FILES.contains(language) ? KeyedWords.of(language).list(key) : List.of();
    }

    /** A regular expression for any of the words behind some keys. */
    public static String anyOf(String... keys) {
        return anyOf(of(keys));
    }

    /** A regular expression for any of the words behind some keys, as {@link Folding} makes them. */
    public static String anyFolded(String... keys) {
        return anyOf(folded(keys));
    }

    /** A regular expression that matches any of the words, the longest first. */
    public static String anyOf(List<String> words) {
        List<String> longestFirst = new ArrayList<>(words);
        longestFirst.sort(LONGEST_FIRST);
        StringBuilder any = new StringBuilder("(?:");
        for (String word : longestFirst) {
            any.append(any.length() > 3 ? "|" : "").append(quoted(word));
        }
        return any.append(')').toString();
    }

    /** Most words need no quotes, which take their time to be read again. */
    private static String quoted(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetterOrDigit(word.charAt(i)) && word.charAt(i) != ' ' && word.charAt(i) != '-') {
                return Pattern.quote(word);
            }
        }
        return word;
    }
}
