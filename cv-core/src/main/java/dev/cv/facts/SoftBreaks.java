package dev.cv.facts;

import dev.cv.model.Text;
import dev.cv.source.Position;
import java.util.ArrayList;
import java.util.List;

/** Where the source breaks the lines of running text; the model has a space there, as a page does. */
final class SoftBreaks {

    private SoftBreaks() {}

    /**
     * A line end.
     *
     * @param index of the space that stands for it in the text
     * @param next where the next line's words begin
     */
    record SoftBreak(int index, Position next) {}

    /** How far from where it should be a word is looked for: markup and escapes take room that the text doesn't show. */
    private static final int FARTHEST = 80;

    /**
     * Those of a text, found by its words, as positions within a text may be a few characters off. A word that is
     * written otherwise in the source, as quotes and dashes are, counts for the next one.
     */
    static List<SoftBreak> in(Text text) {
        List<SoftBreak> breaks = new ArrayList<>();
        String words = text.text();
        String source = text.position().file().text();
        int at = Math.max(0, text.position().offset() - 1);
        boolean spaceBefore = false;
        int start = 0;
        while (start < words.length()) {
            int end = words.indexOf(' ', start);
            end = end < 0 ? words.length() : end;
            String word = words.substring(start, end);
            int found = word.isEmpty() ? -1 : source.indexOf(word, at);
            if (found >= 0 && found - at <= FARTHEST) {
                if (spaceBefore && isLineEnd(source, at, found)) {
                    breaks.add(new SoftBreak(start - 1, text.position().file().at(found)));
                }
                at = found + word.length();
            }
            spaceBefore = true;
            start = end + 1;
        }
        return breaks;
    }

    private static boolean isLineEnd(String source, int from, int to) {
        int end = source.indexOf('\n', from);
        return end >= 0 && end < to;
    }
}
