package dev.cv.theme;

/**
 * One face of a font family.
 *
 * @param family the name that CSS calls it by
 * @param weight as CSS has it, 100 to 900
 */
public record FontFace(String family, int weight, boolean italic, FontData data) {}
