package dev.cv.reread;

/**
 * A link.
 *
 * @param page counts from 0
 * @param target a URI, or {@code #} and the number of the page that it leads to, or the kind of any other action
 * @param contents what it says of itself, empty where it says nothing
 */
public record ReadLink(int page, String target, String contents) {}
