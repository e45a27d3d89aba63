package dev.cv.ats;

import dev.cv.vocabulary.Folding;

/** Texts as they are compared: small letters without accents, plain marks. */
final class Folded {

    private Folded() {}

    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(c -> folded.append(Folding.fold(c)));
        return folded.toString();
    }
}
