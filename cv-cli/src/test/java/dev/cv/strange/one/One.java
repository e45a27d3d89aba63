package dev.cv.strange.one;

import dev.cv.strange.two.Two;

/** One half of a circle of rooms. */
public record One(Two other) {}
