package dev.cv.style;

import dev.cv.model.PartialDate;
import dev.cv.vocabulary.Folding;
import dev.cv.vocabulary.Vocabulary;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What a language calls the months, and how it writes a month of a year. */
final class MonthNames {

    /** Names of so many letters stand in full beside short ones, too: {@code March 2019 – Sep 2021}. */
    private static final int SHORT = 5;

    private static final int ABBREVIATED = 3;

    private final boolean english;
    private final Vocabulary words;
    private final Map<Integer, String> names = new HashMap<>();

    MonthNames(String language) {
        this.words = Vocabulary.of(language);
        this.english = language.startsWith("en");
    }

    /**
     * The forms that a name may be; none where it is unclear.
     *
     * @param month what it means, in whatever language
     */
    Set<DateForm> forms(String name, boolean stop, int month) {
        if (month == 0) {
            return Set.of();
        }
        String full = Folding.key(name(month));
        String key = Folding.key(name);
        if (key.equals(full)) {
            return full.length() <= SHORT
                    ? EnumSet.of(DateForm.NAME, DateForm.SHORT_NAME, DateForm.SHORT_NAME_WITH_STOP)
                    : EnumSet.of(DateForm.NAME);
        }
        if (isAbbreviation(key, full)) {
            return EnumSet.of(stop ? DateForm.SHORT_NAME_WITH_STOP : DateForm.SHORT_NAME);
        }
        return english ? EnumSet.of(DateForm.OTHER_LANGUAGE) : Set.of();
    }

    /** Whether it begins alike and leaves letters out, as {@code Mrz} does of {@code März}. */
    private static boolean isAbbreviation(String key, String full) {
        int at = 0;
        for (int i = 0; i < full.length() && at < key.length(); i++) {
            at += full.charAt(i) == key.charAt(at) ? 1 : 0;
        }
        return at == key.length() && key.length() < full.length() && key.charAt(0) == full.charAt(0);
    }

    private String name(int month) {
        return names.computeIfAbsent(
                month,
                any -> words.format(new PartialDate(2000, OptionalInt.of(month), OptionalInt.empty()))
                        .replaceAll("[^\\p{L}]+.*$", ""));
    }

    /** The date in a form; empty where that can't be said for certain. */
    Optional<String> write(PartialDate date, DateForm form, boolean padded) {
        int month = date.month().orElseThrow();
        String number = padded && month < 10 ? "0" + month : String.valueOf(month);
        return switch (form) {
            case NAME -> Optional.of(words.format(date));
            case SHORT_NAME -> english ? Optional.of(abbreviated(month) + " " + date.year()) : Optional.empty();
            case SHORT_NAME_WITH_STOP -> english ? Optional.of(withStop(month) + " " + date.year()) : Optional.empty();
            case SLASH -> Optional.of(number + "/" + date.year());
            case STOP -> Optional.of(number + "." + date.year());
            case ISO -> Optional.of(date.toString());
            case OTHER_LANGUAGE -> Optional.empty();
        };
    }

    private String abbreviated(int month) {
        return name(month).substring(0, ABBREVIATED);
    }

    private String withStop(int month) {
        return name(month).length() <= ABBREVIATED + 1 ? name(month) : abbreviated(month) + ".";
    }
}
