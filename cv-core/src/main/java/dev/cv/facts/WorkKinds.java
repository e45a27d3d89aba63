package dev.cv.facts;

import dev.cv.vocabulary.WordSet;

/** The words that tell how one is employed: {@code Full-time}, {@code Freelance}. */
final class WorkKinds {

    private static final WordSet WORDS = new WordSet("work.kind");

    private WorkKinds() {}

    /** Whether a text says that and nothing else, as {@code Remote, part-time} does. */
    static boolean has(String text) {
        return WORDS.isAllOf(text);
    }
}
