package dev.cv.dates;

import dev.cv.source.Position;

/**
 * How dates are written in a file, which settles what one alone leaves open.
 *
 * @param hyphenJoinsYears whether {@code 2013-14}, which is no month, stands there: {@code 2011-12} is two years, too
 * @param dayFirst whether {@code 31/05/2019} stands there
 * @param monthFirst whether {@code 05/31/2019} does
 */
record Habits(boolean hyphenJoinsYears, boolean dayFirst, boolean monthFirst) {

    /** Of who knows no file. */
    static final Habits UNKNOWN = new Habits(false, false, false);

    /** So many characters before and behind a place are looked at. */
    private static final int NEAR = 10_000;

    private static final int MONTHS = 12;

    /** Those that show near a place. */
    static Habits near(Position at) {
        String all = at.file().text();
        int from = Math.max(0, at.offset() - NEAR);
        String text = all.substring(from, Math.min(all.length(), at.offset() + NEAR));
        boolean years = false;
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            if (mark == '-' || mark == '/') {
                int before = number(text, i - 1, -1);
                int behind = number(text, i + 1, 1);
                years |= mark == '-'
                        && isTwoYears(before, behind)
                        && charAt(text, i - 5) != '-'
                        && charAt(text, i + 3) != '-';
                int second = i + (behind > 9 || charAt(text, i + 1) == '0' ? 3 : 2);
                boolean day = charAt(text, second) == mark && number(text, second + 1, 1) > 999;
                dayFirst |= day && before > MONTHS && before <= 31;
                monthFirst |= day && behind > MONTHS && behind <= 31;
            }
        }
        return new Habits(years, dayFirst, monthFirst);
    }

    /** {@code 2013-14}. */
    private static boolean isTwoYears(int first, int second) {
        return first >= 1900 && first < 2100 && second > MONTHS && second < 100 && second > first % 100;
    }

    /** The number of at most four digits that begins at a place, or ends there; -1 where there is none, or a longer one. */
    private static int number(String text, int at, int step) {
        int end = at;
        while (Math.abs(end - at) <= 4 && charAt(text, end) >= '0' && charAt(text, end) <= '9') {
            end += step;
        }
        boolean fits = end != at && Math.abs(end - at) <= 4;
        int from = step > 0 ? at : end + 1;
        return fits ? Integer.parseInt(text, from, from + Math.abs(end - at), 10) : -1;
    }

    private static char charAt(String text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : '\0';
    }
}
