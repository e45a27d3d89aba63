package dev.cv.pdf.layout;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Whether the parts of a head have room beside each other on their row is known once the page is set. Where not, several that end it
 * get a row of their own; where that isn't enough, or it has but two parts, they go one below the other, and what ends the row may take
 * several lines. Then the document says so, and the page is set again.
 */
final class RowRoom {

    static final String SPLIT_OFF = "split-off";
    static final String OVER = "over";
    static final String LONG = "long";

    private static final String ROW = "head-row";

    /** What ends a row takes no more of it where what begins it goes on to a second line. */
    private static final double MOST_OF_A_ROW = 0.45;

    private RowRoom() {}

    /** Whether a row lacks room and the page has to be set again, now that the document says how. */
    static boolean mend(BlockBox root) {
        List<Box> rows = new ArrayList<>();
        Boxes.each(
                root,
                box -> {
                    if (box instanceof BlockBox && isOf(ROW, box)) {
                        rows.add(box);
                    }
                },
                text -> {});
        boolean mended = false;
        for (Box row : rows) {
            mended |= mend(row);
        }
        return mended;
    }

    private static boolean mend(Box row) {
        List<Box> starts = cells("row-start", row);
        List<Box> ends = cells("row-end", row);
        boolean over = DomElements.hasClass(row.getElement(), OVER);
        boolean tooWide = row.getWidth() > row.getParent().getContentWidth();
        boolean goesOn = starts.stream().anyMatch(RowRoom::goesOn);
        boolean several = goesOn && starts.size() + ends.size() > 2;
        boolean endGoesOn = ends.size() > 1 && ends.stream().anyMatch(RowRoom::goesOn);
        if (!over && (tooWide || several || endGoesOn)) {
            if (!ends.isEmpty() && starts.size() + ends.size() > 2) {
                split(row.getElement(), ends);
            } else {
                DomElements.addClass(row.getElement(), OVER);
            }
            return true;
        }
        boolean mended = false;
        for (Box end : ends) {
            boolean wide = goesOn && end.getWidth() > MOST_OF_A_ROW * row.getWidth();
            if (wide && !DomElements.hasClass(end.getElement(), LONG)) {
                DomElements.addClass(end.getElement(), LONG);
                mended = true;
            }
        }
        return mended;
    }

    /** What ends the row goes to one of its own, below it. */
    private static void split(Element row, List<Box> ends) {
        Element below = row.getOwnerDocument().createElement("div");
        below.setAttribute("class", ROW + " " + SPLIT_OFF);
        row.getParentNode().insertBefore(below, row.getNextSibling());
        ends.forEach(end -> below.appendChild(end.getElement()));
        if (ends.size() > 1) {
            DomElements.addClass(below, "two-ends");
        }
    }

    /** What was split off goes back to the end of its row. */
    static void join(Element below) {
        Node row = below.getPreviousSibling();
        DomElements.within(below).forEach(row::appendChild);
        row.getParentNode().removeChild(below);
    }

    private static boolean goesOn(Box cell) {
        List<LineBox> lines = new ArrayList<>();
        Boxes.each(cell, box -> {}, text -> {
            if (!text.getSubstring().isBlank()
                    && !lines.contains(text.getParent().getLineBox())) {
                lines.add(text.getParent().getLineBox());
            }
        });
        return lines.size() > DomElements.within(cell.getElement()).size();
    }

    private static List<Box> cells(String name, Box row) {
        List<Box> found = new ArrayList<>();
        Boxes.each(
                row,
                box -> {
                    if (isOf(name, box)) {
                        found.add(box);
                    }
                },
                text -> {});
        return found;
    }

    private static boolean isOf(String name, Box box) {
        return box.getElement() != null && DomElements.hasClass(box.getElement(), name);
    }
}
