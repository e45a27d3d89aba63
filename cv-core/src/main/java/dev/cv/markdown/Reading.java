package dev.cv.markdown;

import dev.cv.source.Dialect;
import java.util.Set;

/**
 * How a file is read.
 *
 * @param liquid whether somebody would run Liquid before the Markdown is read
 * @param obeyed where Liquid begins of which nothing need be said, as offsets in the file
 */
public record Reading(Dialect dialect, boolean liquid, Set<Integer> obeyed) {

    /** As Jekyll reads a file where nobody says otherwise. */
    public static final Reading KRAMDOWN = new Reading(Dialect.KRAMDOWN, /* liquid= */ true, Set.of());

    public Reading {
        obeyed = Set.copyOf(obeyed);
    }
}
