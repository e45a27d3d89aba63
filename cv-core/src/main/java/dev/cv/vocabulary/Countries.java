package dev.cv.vocabulary;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Countries by their names, as the JDK has them, and by what else they are called. */
public final class Countries {

    private static final Map<String, Map<String, String>> NAMES = new ConcurrentHashMap<>();

    /** What the JDK doesn't know, and what is met most, as the names of the JDK take their time. */
    private static final Map<String, String> COMMON = WordList.of("country").stream()
            .map(line -> line.split(" ", 2))
            .collect(Collectors.toMap(line -> Folding.key(line[1]), line -> line[0], (first, second) -> first));

    /** Codes that are those of states or provinces as well: {@code CA}. */
    private static final Set<String> AMBIGUOUS = Set.copyOf(WordList.of("country.ambiguous"));

    private Countries() {}

    /**
     * The code of a country, by ISO 3166-1; empty where it isn't certain.
     *
     * @param name its name in that language or in English, or a code
     * @param language a BCP 47 tag
     */
    public static Optional<String> code(String name, String language) {
        String code = name.strip();
        if (code.length() == 2
                && Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code)) {
            return AMBIGUOUS.contains(code) ? Optional.empty() : Optional.of(code);
        }
        String key = Folding.key(code);
        return Optional.ofNullable(COMMON.get(key))
                .or(() ->
                        Optional.ofNullable(names(Locale.ENGLISH.getLanguage()).get(key)))
                .or(() -> Optional.ofNullable(
                        names(Locale.forLanguageTag(language).getLanguage()).get(key)));
    }

    /** Whether a text is the name of a country in any of the languages that there are words of. */
    public static boolean isName(String text) {
        String key = Folding.key(text.strip());
        return COMMON.containsKey(key)
                || Language.FILES.stream()
                        .map(file -> Locale.forLanguageTag(file).getLanguage())
                        .distinct()
                        .anyMatch(language -> names(language).containsKey(key));
    }

    private static Map<String, String> names(String language) {
        return NAMES.computeIfAbsent(language, Countries::read);
    }

    private static Map<String, String> read(String language) {
        Locale in = Locale.forLanguageTag(language);
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            names.put(Folding.key(Locale.forLanguageTag("und-" + code).getDisplayCountry(in)), code);
        }
        return names;
    }
}
