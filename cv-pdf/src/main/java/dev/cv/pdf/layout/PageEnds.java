package dev.cv.pdf.layout;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A head wants two lines of what stands below it on its page. Where the first block below takes one line alone, that is known
 * once the page is set; then a class keeps that block with the next, and the page is set again.
 */
final class PageEnds {

    static final String WITH_NEXT = "with-next";

    private PageEnds() {}

    /** Whether a page ended badly and has to be set again, now that the document says what to keep. */
    static boolean mend(BlockBox root) {
        List<SetLines.Line> lines =
                SetLines.of(root).all.stream().filter(line -> !line.aside()).toList();
        IdentityHashMap<Box, Integer> counts = new IdentityHashMap<>();
        lines.forEach(line -> counts.merge(line.box().getParent(), 1, Integer::sum));
        Set<Element> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean bad = false;
        for (int i = 0; i < lines.size(); i++) {
            Box block = lines.get(i).box().getParent();
            if (lines.get(i).box() instanceof LineBox && counts.getOrDefault(block, 0) == 1) {
                Optional<Element> alone = element(block).flatMap(PageEnds::firstBelowHead);
                alone.ifPresent(kept::add);
                bad |= alone.isPresent()
                        && i + 1 < lines.size()
                        && lines.get(i + 1).page() != lines.get(i).page()
                        && !DomElements.hasClass(alone.get(), WITH_NEXT);
            }
        }
        if (bad) {
            kept.forEach(element -> DomElements.addClass(element, WITH_NEXT));
        }
        return bad;
    }

    private static Optional<Element> element(Box box) {
        for (Box outer = box; outer != null; outer = outer.getParent()) {
            if (outer.getElement() != null) {
                return Optional.of(outer.getElement());
            }
        }
        return Optional.empty();
    }

    /**
     * Where an element is the first below a head and more than another head follows below that: it, or what it is all of.
     */
    private static Optional<Element> firstBelowHead(Element element) {
        Element whole = element;
        while (before(whole).isEmpty()) {
            if (isHead(whole) || !(whole.getParentNode() instanceof Element outer)) {
                return Optional.empty();
            }
            whole = outer;
        }
        if (isHead(whole) || before(whole).filter(PageEnds::isHead).isEmpty()) {
            return Optional.empty();
        }
        Node below = whole.getParentNode();
        Element last = element;
        while (after(last).isEmpty()) {
            if (below.equals(last.getParentNode()) || !(last.getParentNode() instanceof Element outer)) {
                return Optional.empty();
            }
            last = outer;
        }
        boolean allBeforeAHead = after(last).filter(PageEnds::beginsWithHead).isPresent();
        return allBeforeAHead ? Optional.empty() : Optional.of(last);
    }

    private static boolean beginsWithHead(Element element) {
        List<Element> children = DomElements.within(element);
        return isHead(element) || (!children.isEmpty() && beginsWithHead(children.get(0)));
    }

    private static boolean isHead(Element element) {
        return element.getTagName().matches("h[1-6]") || DomElements.hasClass(element, "entry-head");
    }

    private static Optional<Element> before(Element element) {
        Node node = element.getPreviousSibling();
        while (node != null && !(node instanceof Element)) {
            node = node.getPreviousSibling();
        }
        return Optional.ofNullable((Element) node);
    }

    private static Optional<Element> after(Element element) {
        Node node = element.getNextSibling();
        while (node != null && !(node instanceof Element)) {
            node = node.getNextSibling();
        }
        return Optional.ofNullable((Element) node);
    }
}
