package dev.cv.spelling;

import dev.cv.style.Dictionaries;
import dev.cv.style.Dictionary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The dictionaries that come along: American and British English, and German. None is read before it is asked for a word. */
public final class HunspellDictionaries implements Dictionaries {

    private final Dictionary american = new HunspellDictionary("en");
    private final Dictionary british = new BritishEnglish(new HunspellDictionary("en-GB"));
    private final Dictionary english = new Either(american, british);
    private final Dictionary german = new HunspellDictionary("de");
    private final Dictionary swissGerman = new SwissGerman(german);

    @Override
    public Optional<Dictionary> of(String language) {
        Locale locale = Locale.forLanguageTag(language.replace('_', '-'));
        return switch (locale.getLanguage()) {
            case "en" ->
                Optional.of(
                        switch (locale.getCountry()) {
                            case "US" -> american;
                            case "GB" -> british;
                            default -> english;
                        });
            case "de" ->
                Optional.of(List.of("CH", "LI").contains(locale.getCountry()) ? swissGerman : german)
                        .filter(any -> HunspellDictionary.isThere("de"));
            default -> Optional.empty();
        };
    }
}
