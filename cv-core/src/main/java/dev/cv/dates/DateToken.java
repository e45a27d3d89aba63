package dev.cv.dates;

import dev.cv.vocabulary.DateWord;
import java.util.Set;

/**
 * A piece of what may be a date: a number, a word or a mark.
 *
 * @param number the number; -1 where it is none
 * @param digits how many digits it is written with
 * @param words what a word may mean; empty where it is none or an unknown one
 * @param mark the mark as {@link dev.cv.vocabulary.Folding} makes it; 0 where it is none
 * @param glued whether it follows the piece before without a space
 * @param from where it begins in the text as written
 * @param to where it ends
 */
public record DateToken(int number, int digits, Set<DateWord> words, char mark, boolean glued, int from, int to) {

    /** Whether it is a word that no date has, or a mark or number of no use. */
    boolean isUnknown() {
        return number < 0 && words.isEmpty() && mark == 0;
    }

    /** This piece with the point that ends a short form. */
    DateToken upTo(int end) {
        return new DateToken(number, digits, words, mark, glued, from, end);
    }
}
