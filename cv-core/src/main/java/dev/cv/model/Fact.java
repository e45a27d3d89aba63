package dev.cv.model;

import dev.cv.source.Position;

/**
 * A name as understood: of an employer, of a role.
 *
 * @param text the words, never blank
 * @param inferred whether nothing says so in as many words: the name is that of a logo, or of the entry before
 * @param position what it was taken from
 */
public record Fact(String text, boolean inferred, Position position) {}
