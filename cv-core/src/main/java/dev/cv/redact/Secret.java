package dev.cv.redact;

import dev.cv.source.Position;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Something that nobody is to find.
 *
 * @param words what it is and as what it is written: {@code the phone number +1 202 555 0109}
 * @param pattern finds it in text, in whatever way it is written there
 * @param literals what it is as bytes, in lower case: short ones, which might be anything, are left out
 * @param position where the contact stands that says it
 */
public record Secret(String words, Pattern pattern, List<String> literals, Position position) {

    public Secret {
        literals = List.copyOf(literals);
    }

    /** Whether a text holds it. */
    public boolean isIn(String text) {
        return pattern.matcher(text).find();
    }
}
