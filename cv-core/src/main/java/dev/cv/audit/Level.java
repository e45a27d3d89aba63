package dev.cv.audit;

import dev.cv.source.Severity;
import java.util.Locale;
import java.util.Optional;

/**
 * What front matter makes of a rule.
 *
 * @param severity how bad its findings are; empty where they are not told
 */
record Level(Optional<Severity> severity) {

    /** Nothing is told. */
    static final Level OFF = new Level(Optional.empty());

    static Optional<Level> parse(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (word.equals("off") || word.equals("false")) {
            return Optional.of(OFF);
        }
        for (Severity severity : Severity.values()) {
            if (severity.label().equals(word)) {
                return Optional.of(new Level(Optional.of(severity)));
            }
        }
        return Optional.empty();
    }
}
