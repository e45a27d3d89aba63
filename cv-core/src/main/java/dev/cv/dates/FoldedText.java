package dev.cv.dates;

import dev.cv.vocabulary.Folding;
import java.util.Arrays;

/** A text as it is compared, which knows where each of its characters stands in the text as written. */
final class FoldedText {

    private final StringBuilder folded;
    private int[] places;

    FoldedText(String text) {
        folded = new StringBuilder(text.length());
        places = new int[text.length() + 1];
        int offset = 0;
        while (offset < text.length()) {
            int codePoint = text.codePointAt(offset);
            int start = folded.length();
            folded.append(Folding.fold(codePoint));
            if (folded.length() >= places.length) {
                places = Arrays.copyOf(places, folded.length() * 2);
            }
            Arrays.fill(places, start, folded.length(), offset);
            offset += Character.charCount(codePoint);
        }
        places[folded.length()] = text.length();
    }

    CharSequence folded() {
        return folded;
    }

    /** Where a character stands as written; behind the last one, the end. */
    int place(int index) {
        return places[index];
    }
}
