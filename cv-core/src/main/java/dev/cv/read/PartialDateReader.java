package dev.cv.read;

import dev.cv.model.PartialDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a year, a month of a year, or a day. */
final class PartialDateReader {

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final Pattern MONTH_SLASH_YEAR = Pattern.compile("(\\d{1,2})/(\\d{4})");
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?:(?<before>\\d{1,2})\\.?\\s+)?(?<month>\\p{L}{3,})\\.?(?:\\s+(?<after>\\d{1,2}))?,?\\s+(?<year>\\d{4})");

    private PartialDateReader() {}

    static Optional<PartialDate> read(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), number(iso.group(2)), number(iso.group(3)));
        }
        Matcher slash = MONTH_SLASH_YEAR.matcher(text);
        if (slash.matches()) {
            return date(slash.group(2), number(slash.group(1)), OptionalInt.empty());
        }
        Matcher words = IN_WORDS.matcher(text);
        if (words.matches()) {
            OptionalInt month = month(words.group("month"));
            String day = words.group("before") != null ? words.group("before") : words.group("after");
            return month.isEmpty() ? Optional.empty() : date(words.group("year"), month, number(day));
        }
        return Optional.empty();
    }

    private static Optional<PartialDate> date(String digits, OptionalInt month, OptionalInt day) {
        int year = Integer.parseInt(digits);
        boolean possible = month.isEmpty()
                || (isBetween(month, 12)
                        && isBetween(day, YearMonth.of(year, month.getAsInt()).lengthOfMonth()));
        return possible ? Optional.of(new PartialDate(year, month, day)) : Optional.empty();
    }

    private static boolean isBetween(OptionalInt value, int most) {
        return value.isEmpty() || (value.getAsInt() >= 1 && value.getAsInt() <= most);
    }

    private static OptionalInt number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    /** A month by its English name or by its first three letters or more: {@code Sept}. */
    private static OptionalInt month(String word) {
        String name = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(name)) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }
}
