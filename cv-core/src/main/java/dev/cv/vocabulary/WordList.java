package dev.cv.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which one knows what a text is: those of all languages, as a résumé may mix them. */
public final class WordList {

    private WordList() {}

    /**
     * The words behind some keys of the files, as they are written there.
     *
     * @throws IllegalArgumentException if no file has one of the keys
     */
    public static List<String> of(String... keys) {
        List<KeyedWords> files = files();
        List<String> words = new ArrayList<>();
        for (String key : keys) {
            if (files.stream().noneMatch(file -> file.has(key))) {
                throw new IllegalArgumentException(key);
            }
            files.forEach(file -> words.addAll(file.list(key)));
        }
        return words;
    }

    /** The words behind a form of a key, such as {@code .ending}; none where no file has it. */
    static List<String> forms(String key, String form) {
        return files().stream().flatMap(file -> file.list(key + form).stream()).toList();
    }

    private static List<KeyedWords> files() {
        return Stream.concat(Language.FILES.stream(), Stream.of(Language.NONE))
                .map(KeyedWords::of)
                .toList();
    }

    /** The words behind some keys, as {@link Folding} makes them. */
    public static List<String> folded(String... keys) {
        return of(keys).stream().map(Folding::fold).toList();
    }

    /** The words of one language behind a key; none where it isn't known. */
    public static List<String> in(String tag, String key) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return Language.FILES.contains(language) ? KeyedWords.of(language).list(key) : List.of();
    }

    /** The words behind a form of a key, as {@link Folding} makes them; none where no file has it. */
    public static List<String> foldedForms(String key, String form) {
        return forms(key, form).stream().map(Folding::fold).toList();
    }

    /** A regular expression that matches any of the words, the longest first. */
    public static String anyOf(List<String> words) {
        return words.stream()
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
