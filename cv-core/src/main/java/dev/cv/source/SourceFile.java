package dev.cv.source;

/**
 * A text file of the content.
 *
 * @param path the path in its {@link SourceTree}
 * @param shownAs the path as the user knows it, for messages
 * @param text the whole text, line ends as they are in the file
 */
public record SourceFile(String path, String shownAs, String text) {

    /** A file that is in no tree. */
    public SourceFile(String path, String text) {
        this(path, path, text);
    }

    /** The position of the character at {@code offset} (UTF-16 units, from 0). */
    public Position at(int offset) {
        return new Position(this, Math.max(0, Math.min(offset, text.length())));
    }

    /** The path without folders and without its extension: {@code work/navy.md} gives {@code navy}. */
    public String slug() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    @Override
    public String toString() {
        return shownAs;
    }
}
