package dev.cv.reread;

/**
 * A line of the outline.
 *
 * @param depth 0 at the top
 * @param place {@code #} and the number of the page, from 0
 * @param tag the type of the tag that it leads to, empty where it names none
 */
public record ReadBookmark(int depth, String title, String place, String tag) {}
