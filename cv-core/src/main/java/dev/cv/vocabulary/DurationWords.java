package dev.cv.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The units that durations are told in, in all languages: {@code yrs}, {@code Monate}. */
public final class DurationWords {

    private static final String YEAR = "duration.year";
    private static final String YEARS = "duration.years";
    private static final String MONTH = "duration.month";
    private static final String MONTHS = "duration.months";

    /** A form for some numbers only, which stands in no pair: Polish {@code 5 lat}. */
    private static final String OTHERS = "duration.others";

    static final List<String> KEYS = List.of(YEAR, YEARS, MONTH, MONTHS, OTHERS);

    private static final int MONTHS_OF_YEAR = 12;

    private final Map<String, Unit> asWritten = new HashMap<>();
    private final Map<String, Unit> folded = new HashMap<>();

    /**
     * A unit as it is written.
     *
     * @param months how many months it is
     * @param one how it is written behind 1; empty where this form is for some numbers only
     * @param many how it is written behind others
     */
    public record Unit(int months, String one, String many) {

        /** The word for so many of it; empty where that is not certain. */
        public Optional<String> word(int count) {
            return Optional.of(count == 1 ? one : many).filter(word -> !word.isEmpty());
        }
    }

    private DurationWords() {
        for (String file : Language.FILES) {
            KeyedWords words = KeyedWords.of(file);
            add(words.all(YEAR), words.all(YEARS), MONTHS_OF_YEAR);
            add(words.all(MONTH), words.all(MONTHS), 1);
            boolean several = !words.all(OTHERS).isEmpty();
            if (several) {
                // Which number takes which form is for those who speak the language.
                char ofMonths = Folding.key(words.all(MONTH).get(0)).charAt(0);
                for (String key : KEYS) {
                    for (String word : words.all(key)) {
                        boolean month = Folding.key(word).charAt(0) == ofMonths;
                        Unit unit = new Unit(month ? 1 : MONTHS_OF_YEAR, "", "");
                        asWritten.put(word.toLowerCase(Locale.ROOT), unit);
                        folded.put(Folding.key(word), unit);
                    }
                }
            }
        }
    }

    private void add(List<String> ones, List<String> manys, int months) {
        for (int i = 0; i < ones.size(); i++) {
            Unit unit = new Unit(months, ones.get(i), manys.get(i));
            add(unit.one, unit);
            add(unit.many, unit);
        }
    }

    /** Without its accents one language's word may be another's: año, ano. */
    private void add(String word, Unit unit) {
        asWritten.putIfAbsent(word.toLowerCase(Locale.ROOT), unit);
        folded.putIfAbsent(Folding.key(word), unit);
    }

    private static final class All {
        static final DurationWords WORDS = new DurationWords();
    }

    /** The unit that a word means; case, accents and points don't matter. */
    public static Optional<Unit> unit(String word) {
        return Optional.ofNullable(All.WORDS.asWritten.get(word.toLowerCase(Locale.ROOT)))
                .or(() -> Optional.ofNullable(All.WORDS.folded.get(Folding.key(word))));
    }
}
