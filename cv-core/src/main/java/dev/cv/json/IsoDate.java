package dev.cv.json;

import dev.cv.model.PartialDate;
import dev.cv.vocabulary.DateWord;
import dev.cv.vocabulary.DateWords;
import dev.cv.vocabulary.Folding;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as the schema has them: {@code 2019}, {@code 2019-05}, {@code 2019-05-09}. */
final class IsoDate {

    private static final Pattern ISO = Pattern.compile("([12][0-9]{3})(?:-([01][0-9])(?:-([0-3][0-9]))?)?");

    private IsoDate() {}

    /** Whether the schema takes it; there need be no such day. */
    static boolean isIso(String text) {
        return ISO.matcher(text).matches();
    }

    static Optional<PartialDate> read(String text) {
        Matcher iso = ISO.matcher(text);
        if (!iso.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(iso.group(1));
        if (iso.group(2) == null) {
            return Optional.of(new PartialDate(year, OptionalInt.empty(), OptionalInt.empty()));
        }
        int month = Integer.parseInt(iso.group(2));
        OptionalInt day = iso.group(3) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(iso.group(3)));
        return isDate(year, month, day)
                ? Optional.of(new PartialDate(year, OptionalInt.of(month), day))
                : Optional.empty();
    }

    /** Whether there is such a month or day. */
    static boolean isDate(int year, int month, OptionalInt day) {
        return month >= 1
                && month <= 12
                && (day.isEmpty()
                        || (day.getAsInt() >= 1
                                && day.getAsInt() <= YearMonth.of(year, month).lengthOfMonth()));
    }

    /** Whether a word stands where a date should, and says that it goes on. */
    static boolean isPresent(String text) {
        return DateWords.english().meanings(Folding.key(text)).stream()
                .anyMatch(word -> word.role() == DateWord.Role.PRESENT);
    }
}
