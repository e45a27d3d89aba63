package dev.cv.match;

import java.util.List;

/**
 * What an advertisement asks for, in a word or several.
 *
 * @param text as the ad writes it first
 * @param words the same as it is compared
 * @param times how often it stands there
 * @param line where it stands first, from 1
 * @param kind why it is a term
 */
public record Term(String text, List<ComparedWord> words, int times, int line, Kind kind) {

    public Term {
        words = List.copyOf(words);
    }

    /** Why words of an ad are worth looking for. */
    public enum Kind {
        /** A technology or skill that is known by name. */
        KNOWN,
        /** Its form makes it a name: capitals, digits, signs. */
        NAME,
        /** A word, or two in a row, that the ad repeats. */
        REPEATED,
        /** A plain word that stands there once. */
        PLAIN
    }
}
