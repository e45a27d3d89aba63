package dev.cv.audit;

import dev.cv.source.SourceFile;

/**
 * A change to a file that certainly mends what was found.
 *
 * @param file the file as it was read
 * @param start the first character that is replaced (UTF-16 units, from 0)
 * @param end behind the last one; the same as start where something is put in
 * @param replacement what is written there instead
 */
public record Repair(SourceFile file, int start, int end, String replacement) {

    public Repair {
        if (start < 0 || end < start || end > file.text().length()) {
            throw new IllegalArgumentException(start + " to " + end + " is not within " + file.path());
        }
    }
}
