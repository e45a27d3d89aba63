package dev.cv.html;

import java.util.List;

/** How much room the numbers of a list need, as a class: that of its longest, so that all its items begin at one place. */
final class Digits {

    private Digits() {}

    /** {@code digits-2} for a list whose last number is 10 to 99, and so on; none where one digit is enough. */
    static List<String> classes(int last) {
        int digits = Integer.toString(last).length();
        return digits == 1 ? List.of() : List.of("digits-" + digits);
    }
}
