package dev.cv.linkedin;

import dev.cv.source.Position;

/**
 * A value.
 *
 * @param text the value, without quotation marks, with LF at the ends of lines
 * @param position where it begins
 */
record Cell(String text, Position position) {}
