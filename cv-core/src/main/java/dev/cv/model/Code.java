package dev.cv.model;

import dev.cv.source.Position;

/** Text that is shown as it is typed. */
public record Code(String text, Attributes attributes, Position position) implements Inline {}
