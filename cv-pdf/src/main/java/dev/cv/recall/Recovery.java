package dev.cv.recall;

/**
 * What became of a field.
 *
 * @param read what the machine has in its place, which may be something else, or empty
 * @param recovered whether both are the same
 */
public record Recovery(Field field, String read, boolean recovered) {}
