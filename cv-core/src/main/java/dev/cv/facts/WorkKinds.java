package dev.cv.facts;

import dev.cv.vocabulary.WordList;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that tell how one is employed: {@code Full-time}, {@code Freelance}. */
final class WorkKinds {

    private static final Set<String> WORDS = WordList.of("work.kind").stream()
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private WorkKinds() {}

    /** Whether a text says that and nothing else. */
    static boolean has(String text) {
        return WORDS.contains(text.toLowerCase(Locale.ROOT));
    }
}
