package dev.cv.pdf.layout;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Takes away the separators that would begin or end a line: which those are is known once the page is set. */
public final class Separators {

    private Separators() {}

    /** Takes them out of a page that is laid out. */
    public static void trim(BlockBox root) {
        List<LineBox> lines = new ArrayList<>();
        Boxes.each(
                root,
                box -> {
                    if (box instanceof LineBox line && isOfContacts(line)) {
                        lines.add(line);
                    }
                },
                text -> {});
        lines.forEach(Separators::trim);
    }

    private static boolean isOfContacts(LineBox line) {
        Element element = line.getParent().getElement();
        return element != null && DomElements.hasClass(element, "contacts");
    }

    private static void trim(LineBox line) {
        List<InlineText> texts = new ArrayList<>();
        Boxes.each(line, box -> {}, text -> {
            if (!text.getSubstring().isBlank()) {
                texts.add(text);
            }
        });
        int before = texts.isEmpty() ? 0 : take(texts.get(0));
        int after = texts.size() < 2 ? 0 : take(texts.get(texts.size() - 1));
        IdentValue align = line.getParent().getStyle().getIdent(CSSName.TEXT_ALIGN);
        int moved = align == IdentValue.CENTER ? (after - before) / 2 : align == IdentValue.RIGHT ? after : -before;
        if (moved != 0) {
            line.setX(line.getX() + moved);
            line.calcCanvasLocation();
            line.calcChildLocations();
        }
    }

    /** Takes a text away if it is a separator, and says how wide it was. */
    private static int take(InlineText text) {
        if (!isSeparator(text)) {
            return 0;
        }
        text.getParent().getInlineChildren().remove(text);
        return text.getWidth();
    }

    private static boolean isSeparator(InlineText text) {
        for (Box box = text.getParent(); box instanceof InlineLayoutBox; box = box.getParent()) {
            if (box.getElement() != null && DomElements.hasClass(box.getElement(), "separator")) {
                return true;
            }
        }
        return false;
    }
}
