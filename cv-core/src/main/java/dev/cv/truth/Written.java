package dev.cv.truth;

import dev.cv.audit.Repair;
import dev.cv.source.Position;
import dev.cv.source.SourceFile;
import java.util.Optional;

/**
 * Words as they stand in a file.
 *
 * @param near where to look for them
 * @param start where they begin; -1 where they can't be found letter by letter
 */
record Written(Position near, String words, int start) {

    /** Words after a place, on its line or one right below; they have to be there only once. */
    static Written after(Position place, String words) {
        String text = place.file().text();
        int end = endOfBlock(text, place.offset());
        String block = text.substring(place.offset(), end);
        int at = words.isEmpty() ? -1 : block.indexOf(words);
        boolean once = at >= 0 && block.indexOf(words, at + 1) < 0;
        return new Written(place, words, once ? place.offset() + at : -1);
    }

    /** Words right at a place, or behind an opening bracket or mark there. */
    static Written at(Position place, String words) {
        String text = place.file().text();
        for (int offset = place.offset(); offset <= place.offset() + 2; offset++) {
            if (!words.isEmpty() && text.startsWith(words, offset)) {
                return new Written(place, words, offset);
            }
        }
        return new Written(place, words, -1);
    }

    /** The next line that is blank, or the end of the line where an item ends. */
    private static int endOfBlock(String text, int from) {
        int end = from;
        while (end < text.length()) {
            int line = text.indexOf('\n', end);
            if (line < 0) {
                return text.length();
            }
            int next = line + 1;
            String behind =
                    text.substring(next, Math.min(text.length(), next + 80)).stripLeading();
            boolean blank = next < text.length() && (text.charAt(next) == '\n' || text.charAt(next) == '\r');
            if (blank || behind.startsWith("-") || behind.startsWith("*") || behind.startsWith("+")) {
                return line;
            }
            end = next;
        }
        return end;
    }

    /** Where they stand, as near as is known. */
    Position position() {
        return start < 0 ? near : near.file().at(start);
    }

    /** What writes others in their place; empty where they could not be found. */
    Optional<Repair> replacedBy(String others) {
        SourceFile file = near.file();
        return start < 0 ? Optional.empty() : Optional.of(new Repair(file, start, start + words.length(), others));
    }
}
