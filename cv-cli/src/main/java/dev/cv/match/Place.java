package dev.cv.match;

import dev.cv.source.Position;

/**
 * Where a term stands in the source.
 *
 * @param title the entry, or the section where it is in none
 */
public record Place(String title, Position position) {}
