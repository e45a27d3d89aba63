package dev.cv.model;

import java.util.Optional;

/**
 * What an entry is about, as understood from its blocks, whatever form they have.
 *
 * @param organization who one worked for or learned at
 * @param role what one was there, or the degree
 * @param location where it was
 * @param period when it was
 */
public record EntryFacts(
        Optional<Fact> organization, Optional<Fact> role, Optional<Location> location, Optional<Period> period) {

    /** Nothing is understood, or nobody has looked yet. */
    public static final EntryFacts NONE =
            new EntryFacts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
