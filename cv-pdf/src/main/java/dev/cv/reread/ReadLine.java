package dev.cv.reread;

import java.util.List;

/**
 * A line of text as a machine sees it, or all lines of a block where the tags tell the order.
 *
 * @param page counts from 0
 * @param pieces never none, in the order in which they are read
 */
public record ReadLine(int page, List<ReadPiece> pieces) {

    /** A gap that is this part of the type's size is seen as a space. */
    private static final float SPACE = 0.16f;

    public ReadLine {
        pieces = List.copyOf(pieces);
    }

    /** The words, with single spaces between. */
    public String text() {
        return text(pieces);
    }

    /** The words of some of its pieces. */
    public static String text(List<ReadPiece> pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0 && isSpace(pieces.get(i - 1), pieces.get(i))) {
                text.append(' ');
            }
            text.append(pieces.get(i).text());
        }
        return singleSpaced(text).strip();
    }

    /** With each run of white space as one space; lines are asked for their words very often. */
    private static String singleSpaced(StringBuilder text) {
        int length = 0;
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean before = space;
            space = c == ' ' || (c >= '\t' && c <= '\r');
            if (!space || !before) {
                text.setCharAt(length++, space ? ' ' : c);
            }
        }
        return text.substring(0, length);
    }

    static boolean isSpace(ReadPiece one, ReadPiece next) {
        float gap = one.gapTo(next);
        boolean sameLine = Math.abs(next.baseline() - one.baseline()) < one.size();
        return !sameLine || gap > SPACE * Math.max(one.size(), next.size()) || gap < -one.size();
    }

    /** The first piece's size of type, in points. */
    public float size() {
        return pieces.get(0).size();
    }

    /** Where it stands, in points from the page's top edge. */
    public float baseline() {
        return pieces.get(0).baseline();
    }

    /** Where it starts, in points from the page's left edge. */
    public float left() {
        return pieces.get(0).left();
    }
}
