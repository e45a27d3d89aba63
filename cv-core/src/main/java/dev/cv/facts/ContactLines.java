package dev.cv.facts;

import dev.cv.model.Inline;
import java.util.List;

/** Parts running text at its line breaks, and where the source ends a line. */
final class ContactLines {

    private ContactLines() {}

    static List<List<Inline>> of(List<Inline> content) {
        return PieceLine.of(content).stream().map(PieceLine::content).toList();
    }
}
