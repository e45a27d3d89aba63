package dev.cv.html;

import java.util.List;
import java.util.regex.Pattern;

/** Where words of a letterhead may be parted that have no line to themselves. */
public enum WordParts {
    /** A double name, behind its hyphens; a very long one also in its middle, as it would else be cut anywhere. */
    OF_NAME("(?<=\\p{L}-)(?=\\p{L})|(?<=\\p{L}{8})(?=\\p{L}{8})"),

    /** An address, behind the marks between its words. */
    OF_ADDRESS("(?<=[\\p{L}\\p{N}][@./_?&=#-]{1,3})(?=[\\p{L}\\p{N}@])");

    private final Pattern places;

    WordParts(String places) {
        this.places = Pattern.compile(places);
    }

    /** The parts of a word, one after the other. */
    List<String> of(String word) {
        return List.of(places.split(word));
    }

    /** A text with a mark wherever its words may be parted. */
    public String marked(String text, String mark) {
        return places.matcher(text).replaceAll(mark);
    }
}
