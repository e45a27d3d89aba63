package dev.cv.truth;

import dev.cv.model.PartialDate;
import dev.cv.vocabulary.Vocabulary;

/** Dates in words for messages. */
final class DatesInWords {

    private DatesInWords() {}

    static String words(PartialDate date) {
        return Vocabulary.of("en").format(date);
    }
}
