package dev.cv.facts;

import java.util.Optional;

/**
 * Brackets in a text.
 *
 * @param open where they open
 * @param close where they close
 */
record Brackets(int open, int close) {

    static final String OPENING = "([\uFF08";
    static final String CLOSING = ")]\uFF09";

    /** The innermost ones around a place. */
    static Optional<Brackets> around(String text, int place) {
        int open = place;
        while (open >= 0 && OPENING.indexOf(text.charAt(open)) < 0) {
            if (open < place && CLOSING.indexOf(text.charAt(open)) >= 0) {
                return Optional.empty();
            }
            open--;
        }
        int close = place;
        while (open >= 0 && close < text.length() && CLOSING.indexOf(text.charAt(close)) < 0) {
            close++;
        }
        return open >= 0 && close < text.length() ? Optional.of(new Brackets(open, close)) : Optional.empty();
    }

    boolean contains(int place) {
        return open < place && place < close;
    }
}
