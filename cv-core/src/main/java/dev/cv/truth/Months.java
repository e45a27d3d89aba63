package dev.cv.truth;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** Months in words for messages. */
final class Months {

    private static final int YEAR = 12;

    private Months() {}

    /** So many of them: {@code 7 months}, {@code 2 years 1 month}. */
    static String count(int months) {
        int years = months / YEAR;
        int rest = months % YEAR;
        if (years == 0) {
            return words(rest, "month");
        }
        return words(years, "year") + (rest == 0 ? "" : " " + words(rest, "month"));
    }

    /** From so many to so many: {@code 3 to 4 years}. */
    static String range(int fewest, int most) {
        int from = Math.max(1, fewest);
        if (from >= most) {
            return count(most);
        }
        boolean years = from >= YEAR;
        return years
                ? from / YEAR + " to " + words((most + YEAR - 1) / YEAR, "year")
                : count(from) + " to " + count(most);
    }

    /** One of them: {@code May 2019}. */
    static String name(int month) {
        return Month.of(month % YEAR + 1).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month / YEAR;
    }

    private static String words(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
