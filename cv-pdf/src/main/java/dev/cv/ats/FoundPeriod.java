package dev.cv.ats;

/**
 * A time that was found in a text.
 *
 * @param text as printed, with the duration where one stands behind it
 * @param from the first date: {@code 2019-05}, {@code 2019} or, where only an end is told, empty
 * @param to the second date, {@code present}, or empty for a lone date
 * @param begin where it begins in the text that it was found in
 * @param end where it ends there
 */
public record FoundPeriod(String text, String from, String to, int begin, int end) {

    /** Where there is none. */
    public static final FoundPeriod NONE = new FoundPeriod("", "", "", 0, 0);

    /** Whether there is none. */
    boolean isNone() {
        return text.isEmpty();
    }

    /** Whether it is more than a lone date. */
    boolean isRange() {
        return !to.isEmpty();
    }
}
