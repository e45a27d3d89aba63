package dev.cv.match;

import java.util.List;

/**
 * A term of an ad, and where it stands.
 *
 * @param hits in reading order; none where it is missing
 * @param parts words of a missing term that do stand there
 */
public record TermMatch(Term term, List<Hit> hits, List<String> parts) {

    public TermMatch {
        hits = List.copyOf(hits);
        parts = List.copyOf(parts);
    }

    /** Whether it stands there at all. */
    public boolean isFound() {
        return !hits.isEmpty();
    }
}
