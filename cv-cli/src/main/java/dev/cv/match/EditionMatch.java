package dev.cv.match;

import java.util.List;

/**
 * An advertisement against one résumé.
 *
 * @param language the résumé's, as a tag
 * @param terms each of the ad's terms, in its order
 * @param plain the ad's plain words
 */
public record EditionMatch(String language, List<TermMatch> terms, List<TermMatch> plain) {

    public EditionMatch {
        terms = List.copyOf(terms);
        plain = List.copyOf(plain);
    }

    /** How many of the terms stand in it. */
    public long found() {
        return terms.stream().filter(TermMatch::isFound).count();
    }

    /** The terms that stand in this one and not in the other. */
    public List<String> beyond(EditionMatch other) {
        return terms.stream()
                .filter(match -> match.isFound()
                        && other.terms.stream()
                                .noneMatch(theirs -> theirs.term().equals(match.term()) && theirs.isFound()))
                .map(match -> match.term().text())
                .toList();
    }
}
