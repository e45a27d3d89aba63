package dev.cv.render;

/** Words for messages. */
final class Counts {

    private Counts() {}

    /** {@code 1 line}, {@code 2 lines}. */
    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
