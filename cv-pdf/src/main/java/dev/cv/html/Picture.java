package dev.cv.html;

/** A picture that the page names in {@code src}: PNG, JPEG or SVG, already known to be decodable. */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed through, never compared
public record Picture(String name, String mediaType, byte[] bytes) {

    /** Whether it is an SVG. */
    public boolean isVector() {
        return mediaType.equals("image/svg+xml");
    }
}
