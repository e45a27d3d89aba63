package dev.cv.pdf.pages;

import dev.cv.source.Position;

/**
 * A paragraph or item whose last line holds a word or two: with those cut, it takes a line less.
 *
 * @param position where it begins in the source
 * @param words its last line
 */
public record Runt(Position position, String words) {}
