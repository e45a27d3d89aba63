package dev.cv.strange.two;

import dev.cv.strange.one.One;

/** The other half. */
public record Two(One other) {}
