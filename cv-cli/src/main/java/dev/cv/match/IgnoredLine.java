package dev.cv.match;

/**
 * A line of an ad that asks for nothing.
 *
 * @param line its number, from 1
 * @param reason such as {@code benefits}
 */
public record IgnoredLine(int line, String reason, String text) {}
