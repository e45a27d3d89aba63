package dev.cv.spelling;

import dev.cv.style.Dictionary;
import java.util.List;

/** German with {@code ss} where others write {@code ß}. */
record SwissGerman(Dictionary german) implements Dictionary {

    private static final String SHARP = "\u00DF";

    @Override
    public boolean knows(String word) {
        return !word.contains(SHARP) && (german.knows(word) || knowsSharp(word));
    }

    /** Whether it is a word if one of its double letters is a sharp one. */
    private boolean knowsSharp(String word) {
        for (int at = word.indexOf("ss"); at >= 0; at = word.indexOf("ss", at + 1)) {
            if (german.knows(word.substring(0, at) + SHARP + word.substring(at + 2))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<String> suggestions(String word) {
        return german.suggestions(word).stream()
                .map(other -> other.replace(SHARP, "ss"))
                .toList();
    }
}
