package dev.cv.pdf.layout;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Whether the parts of a head have room beside each other on their row is known once the page is set. Where not, they go one below
 * the other; where that isn't enough, what ends the row may take several lines. Then the document says so, and the page is set
 * again.
 */
public final class RowRoom {

    private static final String OVER = "over";
    private static final String TIERED = "tiered";
    private static final String LONG = "long";

    /** What ends a row takes no more of it where what begins it goes on to a second line. */
    private static final double MOST_OF_A_ROW = 0.45;

    private RowRoom() {}

    /** Forgets what an earlier layout, perhaps in another style sheet, gave cause to mark. */
    public static void release(Document html) {
        for (String name : List.of(OVER, LONG)) {
            DomElements.ofClass(name, html).forEach(element -> DomElements.removeClass(element, name));
        }
    }

    /** Whether a row lacks room and the page has to be set again, now that the document says how. */
    public static boolean mend(BlockBox root) {
        List<Box> rows = new ArrayList<>();
        Boxes.each(
                root,
                box -> {
                    if (box instanceof BlockBox && isOf("head-row", box)) {
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
        Element element = row.getElement();
        Optional<Box> start = part("row-start", row);
        Optional<Box> end = part("row-end", row);
        boolean over = DomElements.hasClass(element, OVER) || DomElements.hasClass(element, TIERED);
        if (start.isEmpty() || !goesOn(start.get(), over)) {
            return false;
        }
        boolean shared = DomElements.within(start.get().getElement()).size() > 1
                || end.filter(box -> DomElements.within(box.getElement()).size() > 1)
                        .isPresent();
        if (shared && !over) {
            DomElements.addClass(element, OVER);
            return true;
        }
        boolean wide = end.filter(box -> box.getWidth() > MOST_OF_A_ROW * row.getWidth())
                .isPresent();
        if (wide && !DomElements.hasClass(end.get().getElement(), LONG)) {
            DomElements.addClass(end.get().getElement(), LONG);
            return true;
        }
        return false;
    }

    /** Whether what begins a row goes on to a second line; where its parts stand one below the other, whether any of them does. */
    private static boolean goesOn(Box start, boolean over) {
        List<LineBox> lines = new ArrayList<>();
        Boxes.each(start, box -> {}, text -> {
            if (!text.getSubstring().isBlank()
                    && !lines.contains(text.getParent().getLineBox())) {
                lines.add(text.getParent().getLineBox());
            }
        });
        if (over) {
            return lines.size() > DomElements.within(start.getElement()).size();
        }
        return lines.stream()
                .anyMatch(line ->
                        line.getAbsY() > lines.get(0).getAbsY() + lines.get(0).getHeight() / 2);
    }

    private static Optional<Box> part(String name, Box row) {
        List<Box> found = new ArrayList<>();
        Boxes.each(
                row,
                box -> {
                    if (isOf(name, box)) {
                        found.add(box);
                    }
                },
                text -> {});
        return found.stream().findFirst();
    }

    private static boolean isOf(String name, Box box) {
        return box.getElement() != null && DomElements.hasClass(box.getElement(), name);
    }
}
