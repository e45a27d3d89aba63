package dev.cv.facts;

import dev.cv.model.Text;
import java.util.ArrayList;
import java.util.List;

/** Where the source breaks the lines of running text; the model has a space there, as a page does. */
final class SoftBreaks {

    private SoftBreaks() {}

    /** The indexes of the spaces in a text that are line ends in its source, where each run of white space is one of them. */
    static List<Integer> in(Text text) {
        List<Integer> breaks = new ArrayList<>();
        String words = text.text();
        String source = text.position().file().text();
        int at = text.position().offset();
        for (int space = words.indexOf(' '); space >= 0; space = words.indexOf(' ', space + 1)) {
            while (at < source.length() && !Character.isWhitespace(source.charAt(at))) {
                at++;
            }
            boolean lineEnd = false;
            while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
                lineEnd |= source.charAt(at++) == '\n';
            }
            if (lineEnd) {
                breaks.add(space);
            }
        }
        return breaks;
    }
}
