package dev.cv.pdf.layout;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import java.util.function.Consumer;

/** A walk over all boxes and texts of a laid-out page, in document order. */
public final class Boxes {
    private Boxes() {}

    public static void each(Box box, Consumer<Box> onBox, Consumer<InlineText> onText) {
        onBox.accept(box);
        if (box instanceof InlineLayoutBox inline) {
            for (Object child : inline.getInlineChildren()) {
                if (child instanceof Box inner) {
                    each(inner, onBox, onText);
                } else if (child instanceof InlineText text) {
                    onText.accept(text);
                }
            }
        }
        for (Box child : box.getChildren()) {
            each(child, onBox, onText);
        }
    }
}
