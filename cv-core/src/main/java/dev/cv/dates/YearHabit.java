package dev.cv.dates;

import dev.cv.source.Position;

/** How years are written in a file: {@code 2013-14}, which is no month, tells what {@code 2011-12} means beside it. */
final class YearHabit {

    /** So many characters before and behind are looked at. */
    private static final int NEAR = 10_000;

    private static final int LENGTH = "2013-14".length();

    private YearHabit() {}

    /** Whether two years with a hyphen between, the second with two digits, stand near a place. */
    static boolean joinsYearsByHyphen(Position at) {
        String text = at.file().text();
        int last = Math.min(text.length(), at.offset() + NEAR) - LENGTH;
        int hyphen = text.indexOf('-', Math.max(0, at.offset() - NEAR));
        while (hyphen >= 0 && hyphen <= last + 4) {
            if (isTwoYears(text, hyphen - 4)) {
                return true;
            }
            hyphen = text.indexOf('-', hyphen + 1);
        }
        return false;
    }

    private static boolean isTwoYears(String text, int from) {
        if (from < 0 || from + LENGTH > text.length()) {
            return false;
        }
        int century = number(text, from);
        int first = number(text, from + 2);
        int second = number(text, from + 5);
        return (century == 19 || century == 20)
                && first >= 0
                && second > 12
                && second > first
                && !isPartOfNumber(text, from - 1)
                && !isPartOfNumber(text, from + LENGTH);
    }

    private static int number(String text, int from) {
        boolean digits = isDigit(text.charAt(from)) && isDigit(text.charAt(from + 1));
        return digits ? Integer.parseInt(text, from, from + 2, 10) : -1;
    }

    private static boolean isPartOfNumber(String text, int at) {
        return at >= 0 && at < text.length() && (isDigit(text.charAt(at)) || text.charAt(at) == '-');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
