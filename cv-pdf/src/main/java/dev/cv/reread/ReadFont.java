package dev.cv.reread;

/** A font that a PDF names: whether its outlines are in the file, only those used, and whether its text can be read. */
public record ReadFont(String name, boolean embedded, boolean subset, boolean readable) {}
