package dev.cv.facts;

import dev.cv.vocabulary.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words before a colon that say what stands behind it: {@code Company: Acme}. */
final class FactLabels {

    private static final Map<String, Label> LABELS = labels();

    private FactLabels() {}

    private static Map<String, Label> labels() {
        Map<String, Label> labels = new HashMap<>();
        put(labels, "fact.organization", Label.ORGANIZATION);
        put(labels, "fact.role", Label.ROLE);
        put(labels, "fact.place", Label.PLACE);
        put(labels, "fact.period", Label.OTHER);
        return labels;
    }

    private static void put(Map<String, Label> labels, String key, Label label) {
        List<String> words = WordList.of(key);
        words.forEach(word -> labels.putIfAbsent(word.toLowerCase(Locale.ROOT), label));
    }

    /** What stands behind the word; {@link Label#OTHER} for a time. */
    static Optional<Label> of(String word) {
        return Optional.ofNullable(LABELS.get(word.toLowerCase(Locale.ROOT)));
    }
}
