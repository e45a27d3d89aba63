package dev.cv.pdf.layout;

import com.openhtmltopdf.render.BlockBox;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** All that a layout gives cause to mend: classes say so in the document, and the page is set again. */
public final class Mends {

    private static final Set<String> MARKS = marks();

    private Mends() {}

    private static Set<String> marks() {
        Set<String> marks = HeadWords.marks();
        marks.addAll(List.of(RowRoom.OVER, RowRoom.LONG, ColumnRoom.ONE_COLUMN, LastWords.PULLED, PageEnds.WITH_NEXT));
        return Set.copyOf(marks);
    }

    /** Forgets what an earlier layout, perhaps in another style sheet, gave cause to mark. */
    public static void release(Document html) {
        for (Element element : DomElements.named("*", html)) {
            String classes = element.getAttribute("class");
            if (!classes.isEmpty()) {
                release(element, new HashSet<>(Arrays.asList(classes.split(" "))));
            }
        }
    }

    private static void release(Element element, Set<String> classes) {
        if (classes.contains(RowRoom.SPLIT_OFF)) {
            RowRoom.join(element);
        }
        classes.retainAll(MARKS);
        classes.forEach(mark -> DomElements.removeClass(element, mark));
        if (classes.contains(HeadWords.PARTED)) {
            HeadWords.rejoin(element);
        }
        if (classes.contains(LastWords.PULLED)) {
            LastWords.release(element);
        }
    }

    /** Whether the page has to be set again, now that the document says what the layout lacked. */
    public static boolean mend(BlockBox root) {
        // Where words stand comes first, as it changes where pages end.
        boolean moved = HeadWords.mend(root);
        moved |= RowRoom.mend(root);
        moved |= ColumnRoom.mend(root);
        moved |= LastWords.mend(root);
        return moved || PageEnds.mend(root);
    }
}
