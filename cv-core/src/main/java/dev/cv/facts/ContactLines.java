package dev.cv.facts;

import dev.cv.model.Inline;
import dev.cv.model.LineBreak;
import java.util.ArrayList;
import java.util.List;

/** Parts running text at its line breaks. */
final class ContactLines {

    private ContactLines() {}

    static List<List<Inline>> of(List<Inline> content) {
        List<List<Inline>> lines = new ArrayList<>();
        List<Inline> line = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof LineBreak) {
                lines.add(line);
                line = new ArrayList<>();
            } else {
                line.add(inline);
            }
        }
        lines.add(line);
        return lines.stream().filter(words -> !words.isEmpty()).toList();
    }
}
