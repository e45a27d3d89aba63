package dev.cv.html;

import java.util.Optional;

/**
 * A picture that the page names in {@code src}: PNG, JPEG or SVG, already known to be decodable.
 *
 * @param whole how large the picture is that this is cut out of; empty where it is all of it
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed through, never compared
public record Picture(String name, String mediaType, byte[] bytes, Optional<PictureSize> whole) {

    /** No path in the content has two slashes in a row. */
    private static final String CUT = "cut//";

    public Picture(String name, String mediaType, byte[] bytes) {
        this(name, mediaType, bytes, Optional.empty());
    }

    /** Whether it is an SVG. */
    public boolean isVector() {
        return mediaType.equals("image/svg+xml");
    }

    /** Its path in the content. */
    public String path() {
        return path(name);
    }

    /** The path in the content of a picture of this name. */
    public static String path(String name) {
        return name.startsWith(CUT) ? name.substring(CUT.length()) : name;
    }

    /** How large it is by itself; empty where a drawing doesn't say. */
    public Optional<PictureSize> size() {
        return PictureSize.of(this);
    }

    /** A part of this picture, under a name of its own. */
    Picture cutTo(byte[] part) {
        return new Picture(CUT + name, mediaType, part, size());
    }
}
