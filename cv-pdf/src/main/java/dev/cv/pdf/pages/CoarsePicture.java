package dev.cv.pdf.pages;

import dev.cv.source.Position;

/**
 * A bitmap with too few dots for the size that it is printed in, or should be.
 *
 * @param path its path in the content
 * @param dots how many dots the file has, as {@code 40 x 20}
 * @param width in points, how wide all of the file is printed, or should be
 * @param needed how many dots it should have across
 * @param unsized whether nothing but its dots says how large it is, so that more of them make it larger
 */
public record CoarsePicture(String path, Position position, String dots, double width, int needed, boolean unsized) {

    private static final double POINTS_OF_AN_INCH = 72;
    private static final double POINTS_OF_A_PIXEL = 0.75;

    /** What helps, in words that follow "save it". */
    public String remedy() {
        String wide = needed + " or more dots wide";
        return unsized
                ? wide + " and write {:width=\"" + Math.round(width / POINTS_OF_A_PIXEL) + "\"} behind it"
                : wide;
    }

    /** How wide it is printed, or should be. */
    public String millimetres() {
        return Long.toString(Math.max(1, Math.round(width / POINTS_OF_AN_INCH * 25.4)));
    }
}
