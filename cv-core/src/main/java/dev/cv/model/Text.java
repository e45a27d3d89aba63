package dev.cv.model;

import dev.cv.source.Position;

/** Plain text; quotes and dashes are the typographic ones already. */
public record Text(String text, Position position) implements Inline {}
