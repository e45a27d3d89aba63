package dev.cv.audit;

import dev.cv.source.Position;

/**
 * A paragraph or an item's own text, as it came to stand on the page.
 *
 * @param position where it begins in the source
 * @param item whether it is the text of a list's item
 * @param lines how many lines it takes
 * @param lastLine the words of its last line
 */
public record SetText(Position position, boolean item, int lines, String lastLine) {}
