package dev.cv.spelling;

import dev.cv.style.Dictionary;
import java.util.List;

/** British English, where {@code organize} is as good as {@code organise}; the dictionary has the latter. */
record BritishEnglish(Dictionary words) implements Dictionary {

    @Override
    public boolean knows(String word) {
        return words.knows(word) || (word.contains("iz") && words.knows(word.replace("iz", "is")));
    }

    @Override
    public List<String> suggestions(String word) {
        return words.suggestions(word);
    }
}
