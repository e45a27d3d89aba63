package dev.cv.reread;

/**
 * A run of text that one marked-content sequence shows.
 *
 * @param mcid the sequence's number on its page, or -1 for text outside of any
 * @param left where it starts, in points from the page's left edge
 * @param right where it ends
 * @param baseline where it stands, in points from the page's top edge
 * @param size of the type, in points
 */
public record ReadRun(int mcid, String text, float left, float right, float baseline, float size) {
    /** Whether a reader sees white space between this run and the next. */
    boolean standsApartFrom(ReadRun next) {
        return Math.abs(next.baseline - baseline) > size / 2 || Math.abs(next.left - right) > size / 8;
    }
}
