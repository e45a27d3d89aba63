package dev.cv.theme;

/** One face of a font family: a static TrueType file on the class path, such as {@code /fonts/a/A-Regular.ttf}. */
public record FontFace(String family, int weight, boolean italic, String resource) {}
