package dev.cv.spelling;

import dev.cv.style.Dictionary;
import java.util.List;

/** Two dictionaries, of which it is enough if one knows a word; the second is looked into only then. */
record Either(Dictionary first, Dictionary second) implements Dictionary {

    @Override
    public boolean knows(String word) {
        return first.knows(word) || second.knows(word);
    }

    @Override
    public List<String> suggestions(String word) {
        return first.suggestions(word);
    }
}
