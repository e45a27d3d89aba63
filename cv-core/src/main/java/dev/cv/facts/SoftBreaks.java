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

    /** Those of a text; each run of white space in the source is one space in the text. */
    static List<SoftBreak> in(Text text) {
        List<SoftBreak> breaks = new ArrayList<>();
        String words = text.text();
        String source = text.position().file().text();
        int at = text.position().offset();
        String first = words.strip().split(" ", 2)[0];
        if (!source.startsWith(first, at)) {
            return breaks; // words that the source has not, as marks between the cells of a table
        }
        at = words.startsWith(" ") ? spaceBefore(source, at) : at;
        for (int space = words.indexOf(' '); space >= 0; space = words.indexOf(' ', space + 1)) {
            while (at < source.length() && !isSpace(source.charAt(at))) {
                at++;
            }
            boolean lineEnd = false;
            while (at < source.length() && isSpace(source.charAt(at))) {
                lineEnd |= source.charAt(at) == '\n' || source.charAt(at) == '\r';
                at++;
            }
            if (lineEnd) {
                breaks.add(new SoftBreak(space, text.position().file().at(at)));
            }
        }
        return breaks;
    }

    /** A text begins at its first word, whatever space it has before that. */
    private static int spaceBefore(String source, int offset) {
        int at = offset;
        while (at > 0 && isSpace(source.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Wider spaces, as that of East Asian scripts, are characters of the text. */
    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
