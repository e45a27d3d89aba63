package dev.cv.pdf.layout;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Columns save room where most of their items have a line; where not they take more than they save. Which is the case is known once
 * the page is set; then the document says so, and the page is set again.
 */
final class ColumnRoom {

    static final String ONE_COLUMN = "one-column";

    /** The part of the items that must have room on a line. */
    private static final double LEAST_ON_A_LINE = 2.0 / 3;

    private ColumnRoom() {}

    /** Whether columns were found that the page is better set without. */
    static boolean mend(BlockBox root) {
        List<Box> columns = new ArrayList<>();
        Boxes.each(
                root,
                box -> {
                    Element element = box.getElement();
                    if (box instanceof BlockBox
                            && element != null
                            && DomElements.hasClass(element, "in-columns")
                            && !DomElements.hasClass(element, ONE_COLUMN)) {
                        columns.add(box);
                    }
                },
                text -> {});
        columns.removeIf(ColumnRoom::fits);
        columns.forEach(box -> DomElements.addClass(box.getElement(), ONE_COLUMN));
        return !columns.isEmpty();
    }

    private static boolean fits(Box columns) {
        int[] items = new int[2];
        Boxes.each(
                columns,
                box -> {
                    Element element = box.getElement();
                    if (box instanceof BlockBox
                            && element != null
                            && element.getTagName().equals("li")) {
                        items[0]++;
                        items[1] += lines(box) > 1 ? 1 : 0;
                    }
                },
                text -> {});
        return items[1] <= (1 - LEAST_ON_A_LINE) * items[0] + 1e-9;
    }

    private static int lines(Box item) {
        int[] lines = new int[1];
        Boxes.each(
                item, box -> lines[0] += box instanceof LineBox line && line.getParent() == item ? 1 : 0, text -> {});
        return lines[0];
    }
}
