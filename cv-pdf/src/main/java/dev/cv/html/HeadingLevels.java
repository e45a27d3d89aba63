package dev.cv.html;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The levels of the page's headings: they begin at one and skip none, whatever the source's are (PDF/UA-1, 7.4.2).
 */
final class HeadingLevels {

    static final int NAME = 0;
    static final int SECTION = 1;
    static final int ROLE = 2;

    /** The rank of a heading below a role that has this level in its source. */
    static int below(int sourceLevel) {
        return ROLE + sourceLevel;
    }

    private final Deque<Integer> open = new ArrayDeque<>();

    /** The element for the next heading of the page, whose rank says what it stands below. */
    String element(int rank) {
        while (!open.isEmpty() && open.peek() >= rank) {
            open.pop();
        }
        open.push(rank);
        return "h" + Math.min(open.size(), 6);
    }
}
