package dev.cv.ats;

import dev.cv.vocabulary.Folding;
import java.util.Locale;

/** Texts as they are compared: small letters without accents, plain marks. */
final class Folded {

    private Folded() {}

    static String of(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x80)) {
            return text.toLowerCase(Locale.ROOT);
        }
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(c -> folded.append(Folding.fold(c)));
        return folded.toString();
    }
}
