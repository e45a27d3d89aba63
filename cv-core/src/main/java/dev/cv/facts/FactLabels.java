package dev.cv.facts;

import dev.cv.vocabulary.FactWords;
import java.util.Optional;

/** The words before a colon that say what stands behind it: {@code Company: Acme}. */
final class FactLabels {

    private FactLabels() {}

    /** What stands behind the word; {@link Label#OTHER} for a time. */
    static Optional<Label> of(String word) {
        return FactWords.of(word).flatMap(FactLabels::label);
    }

    private static Optional<Label> label(FactWords.About fact) {
        return switch (fact) {
            case ORGANIZATION -> Optional.of(Label.ORGANIZATION);
            case ROLE -> Optional.of(Label.ROLE);
            case PLACE -> Optional.of(Label.PLACE);
            case PERIOD -> Optional.of(Label.OTHER);
            case START, END -> Optional.empty(); // the time is found with them
        };
    }

    /** What stands in the column of a table below these words; {@link Label#OTHER} for a time. */
    static Optional<Label> ofColumn(String title) {
        return FactWords.ofColumn(title).flatMap(FactLabels::label);
    }
}
