package dev.cv.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/**
 * Lets a line end after spaces and em dashes only. After a hyphen too, a reader would put "end-to-end" together as
 * "end-toend", taking the hyphen for one that the line's end had asked for.
 */
final class LineBreaker implements FSTextBreaker {
    private String text = "";
    private int at;

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
        boolean after = false;
        while (at < text.length() && !(after && !isSpace(text.charAt(at)))) {
            after |= isSpace(text.charAt(at)) || text.charAt(at) == '\u2014';
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }
}
