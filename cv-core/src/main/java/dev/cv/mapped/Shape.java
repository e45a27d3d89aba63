package dev.cv.mapped;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of the forms that an entry of a format has: which key is which part.
 *
 * @param rules as its file has them
 * @param skipped keys that say nothing to a reader, beside those that the shape skips
 */
record Shape(Rules rules, Set<String> skipped) {

    /** The parts of which there is one. */
    static final List<String> SINGLE = List.of(
            "role", "area", "organization", "description", "location", "start", "end", "time", "url", "score", "level");

    /** A line of a list: with a bullet, a number, or a number that counts down. */
    static final List<String> LINES = List.of("bullet", "number", "countdown");

    /** Whether an entry with these keys has it. */
    boolean fits(Set<String> keys) {
        List<String> needed = rules.words("has");
        return needed.isEmpty() || needed.stream().anyMatch(keys::contains);
    }

    /** The keys that say nothing to a reader. */
    Set<String> allSkipped() {
        return Stream.concat(rules.words("skip").stream(), skipped.stream()).collect(Collectors.toSet());
    }
}
