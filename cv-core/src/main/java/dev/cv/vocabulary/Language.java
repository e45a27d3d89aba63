package dev.cv.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which files hold the words of a language. */
final class Language {

    /** All files whose words are understood, English first, then those of other languages in Latin letters. */
    static final List<String> FILES = List.of(
            "en", "de", "fr", "es", "pt", "it", "nl", "pl", "sv", "cs", "da", "nb", "fi", "tr", "ru", "uk", "ja", "zh",
            "zh-Hant", "ko");

    /** Words in Latin letters alone are in no other file: those are read where there are others. */
    static final List<String> LATIN = FILES.subList(0, FILES.indexOf("ru"));

    private static final char FIRST_BEHIND_LATIN = '\u0370';

    /** The file with the words of no language, and of those that have no file. */
    static final String NONE = "other";

    private static final String ENGLISH = "en";

    /** Where English puts the month before the day: CLDR's regions that don't follow en-001. */
    private static final Set<String> MONTH_FIRST =
            Set.of("", "US", "CA", "PH", "PR", "GU", "AS", "VI", "UM", "MP", "MH", "BI");

    private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

    /** Norwegian as such, and its other form, whose words are close enough. */
    private static final Set<String> NORWEGIAN = Set.of("no", "nn");

    private Language() {}

    /** Whether a text has no letter of another script. */
    static boolean isLatin(String text) {
        return text.chars().noneMatch(c -> c >= FIRST_BEHIND_LATIN && Character.isLetter(c));
    }

    /** The name that a language's file has, or would have. */
    static String file(Locale locale) {
        return NORWEGIAN.contains(locale.getLanguage()) ? "nb" : locale.getLanguage();
    }

    /** The words of a language, by its BCP 47 tag. */
    static KeyedWords words(String tag) {
        return KeyedWords.of(files(Locale.forLanguageTag(tag.strip().replace('_', '-'))));
    }

    private static String[] files(Locale locale) {
        String language = file(locale);
        List<String> files = new ArrayList<>();
        if (language.isEmpty() || language.equals(ENGLISH)) {
            files.add(ENGLISH);
            if (!MONTH_FIRST.contains(locale.getCountry())) {
                files.add("en-GB");
            }
        } else if (FILES.contains(language)) {
            files.add(language);
            boolean traditional = locale.getScript().equals("Hant")
                    || (locale.getScript().isEmpty() && TRADITIONAL.contains(locale.getCountry()));
            if (language.equals("zh") && traditional) {
                files.add("zh-Hant");
            }
        } else {
            files.add(ENGLISH);
            files.add(NONE);
        }
        return files.toArray(String[]::new);
    }
}
