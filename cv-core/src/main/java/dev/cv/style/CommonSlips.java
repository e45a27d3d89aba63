package dev.cv.style;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words that are often misspelled, and what is always meant. */
final class CommonSlips {

    private static final List<String> LANGUAGES = List.of("en", "de");

    private CommonSlips() {}

    private static final class Loaded {
        static final Map<String, Map<String, String>> SLIPS = read();

        private static Map<String, Map<String, String>> read() {
            Map<String, Map<String, String>> all = new HashMap<>();
            for (String language : LANGUAGES) {
                Map<String, String> slips = new HashMap<>();
                for (String line : WordFile.lines("slips-" + language + ".txt")) {
                    String[] words = line.split("\\s+", -1);
                    for (int i = 1; i < words.length; i++) {
                        slips.put(words[i].toLowerCase(Locale.ROOT), words[0]);
                    }
                }
                all.put(language, slips);
            }
            return all;
        }
    }

    /** What is meant by a word in a language, in lower case unless it always has a capital. */
    static Optional<String> meant(String word, String language) {
        Map<String, String> slips = Loaded.SLIPS.getOrDefault(language.split("-", 2)[0], Map.of());
        return Optional.ofNullable(slips.get(word.toLowerCase(Locale.ROOT)));
    }
}
