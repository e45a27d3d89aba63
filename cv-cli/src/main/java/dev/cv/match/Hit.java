package dev.cv.match;

import java.util.Optional;

/**
 * A term in the text that a machine reads.
 *
 * @param text as it stands there
 * @param page from 1
 * @param place where it comes from; empty where that can't be told
 */
public record Hit(String text, int page, Optional<Place> place) {}
