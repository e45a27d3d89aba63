package dev.cv.pdf.breaks;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.Breaker;
import dev.cv.html.HardSpaces;
import java.text.BreakIterator;

/**
 * Lets a line end after spaces, em dashes and soft hyphens only, and not within a date, say. After a hyphen too, a reader
 * would put "end-to-end" together as "end-toend", taking the hyphen for one that the line's end had asked for.
 */
public final class LineBreaker implements FSTextBreaker {
    private final HardSpaces hard;
    private String text = "";
    private int at;

    public LineBreaker(HardSpaces hard) {
        this.hard = hard;
    }

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return BreakIterator.DONE;
        }
        int word = at;
        int end = -1;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean space = isSpace(c);
            if (end >= 0 && !space) {
                if (!isSpace(text.charAt(end)) || !hard.hold(text, word, end, at)) {
                    return at;
                }
                word = at;
                end = -1;
            }
            if (end < 0 && (space || c == '\u2014' || c == Breaker.SOFT_HYPHEN)) {
                end = at;
            }
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }
}
