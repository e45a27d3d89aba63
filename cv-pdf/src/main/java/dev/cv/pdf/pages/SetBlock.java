package dev.cv.pdf.pages;

import dev.cv.source.Position;

/**
 * A paragraph or an item's own text, as it came to stand.
 *
 * @param position where it begins in the source
 * @param item whether it is the text of a list's item
 * @param lines how many lines it takes
 * @param lastLine the words of its last line
 */
public record SetBlock(Position position, boolean item, int lines, String lastLine) {

    private static final int FEW_WORDS = 2;

    /** Whether it could be a line shorter at little cost. */
    boolean endsInRunt() {
        return lines > 1 && lastLine.split(" ", FEW_WORDS + 1).length <= FEW_WORDS;
    }
}
