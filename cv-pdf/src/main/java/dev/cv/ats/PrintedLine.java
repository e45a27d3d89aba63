package dev.cv.ats;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A line as the recognizer looks at it.
 *
 * @param left where it starts, in points
 * @param step how far it is below the line before, as a multiple of what is usual; 0 where the page or the column is another
 * @param styled whether it begins in another style than running text
 * @param goesOn whether it goes on with the paragraph of the line before
 */
record PrintedLine(
        int page, String text, List<Segment> segments, float left, float step, boolean styled, boolean goesOn) {

    private static final Pattern BULLET = Pattern.compile(
            "(?:[\u2022\u22C5\u2219\u25CF\u25CB\u25E6\u25AA\u25AB\u25A0\u26AB\u26AC\u2B24\u29BF\u2023\u2043\u00B7*\u203A\u25B8\u27A2\uF0B7]"
                    + "|[\u2013\u2014-](?=\\s)|\\d{1,2}[.)](?=\\s)).*");

    /** A gap that is this part of the type's size sets apart what stands at the end of a line. */
    private static final float WIDE = 2;
    /** Points. */
    private static final float ALIGNED = 3;

    private static final float CLOSE = 1.3f;

    boolean isBullet() {
        return BULLET.matcher(text).matches();
    }

    /** Whether a name is at its beginning and a few words stand far apart at its end, as time and place do. */
    boolean isRow() {
        return segments.size() == 2 && segments.get(0).gapTo(segments.get(1)) > WIDE * style().size() && !isBullet();
    }

    /** Whether it begins right below another. */
    boolean isBelow(PrintedLine other) {
        return page == other.page && Math.abs(left - other.left) < ALIGNED && step > 0 && step < CLOSE;
    }

    Segment first() {
        return segments.get(0);
    }

    TextStyle style() {
        return first().style();
    }

    int words() {
        return text.isEmpty() ? 0 : text.split(" ", -1).length;
    }
}
