package dev.cv.pdf.layout;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.w3c.dom.Element;

/** The lines and pictures of a layout in document order, and where each stands. */
final class SetLines {

    /**
     * One of them.
     *
     * @param page its page, counted from 0
     * @param aside whether it stands in an aside
     */
    record Line(Box box, int page, int top, int bottom, boolean aside) {
        private int middle() {
            return (top + bottom) / 2;
        }
    }

    final List<Line> all = new ArrayList<>();
    private final IdentityHashMap<Element, Integer> firsts = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Integer> asides = new IdentityHashMap<>(); // their first pages
    private final List<PageBox> pages;
    private boolean asideTooLong;

    private SetLines(List<PageBox> pages) {
        this.pages = pages;
    }

    static SetLines of(BlockBox root) {
        SetLines lines = new SetLines(root.getLayer().getPages());
        Boxes.each(root, lines::look, text -> {});
        return lines;
    }

    private void look(Box box) {
        boolean shows = box instanceof LineBox || (box instanceof BlockBox block && block.isReplaced());
        if (!shows || box.getHeight() <= 0) {
            return;
        }
        int top = box.getAbsY();
        int bottom = top + box.getHeight();
        boolean aside = false;
        for (Box outer = box; outer != null; outer = outer.getParent()) {
            Element element = outer.getElement();
            if (element != null) {
                firsts.putIfAbsent(element, all.size());
                if (element.getTagName().equals("aside")) {
                    aside = true;
                    int firstPage = asides.computeIfAbsent(element, any -> page(top));
                    asideTooLong |= bottom > pages.get(firstPage).getBottom();
                }
            }
        }
        all.add(new Line(box, page((top + bottom) / 2), top, bottom, aside));
    }

    private int page(int y) {
        int page = 0;
        while (page + 1 < pages.size() && pages.get(page + 1).getTop() <= y) {
            page++;
        }
        return page;
    }

    /** The index of the first line in an element; -1 where it shows nothing. */
    int first(Element element) {
        return firsts.getOrDefault(element, -1);
    }

    /** How far down a page the lines reach, as a part of its height. */
    double fullness(int page) {
        PageBox paper = pages.get(page);
        int bottom = main(page).stream().mapToInt(Line::bottom).max().orElse(paper.getTop());
        double part = (double) (bottom - paper.getTop()) / (paper.getBottom() - paper.getTop());
        return Math.min(1, Math.max(0, part));
    }

    /** How many lines a page has; what stands side by side is one. */
    int count(int page) {
        List<Line> lines = new ArrayList<>(main(page));
        lines.sort(Comparator.comparingInt(Line::top));
        int count = 0;
        int bottom = Integer.MIN_VALUE;
        for (Line line : lines) {
            if (line.middle() >= bottom) {
                count++;
            }
            bottom = Math.max(bottom, line.bottom);
        }
        return count;
    }

    /** Whether a page begins with what asks for a new one. */
    boolean begun(int page) {
        return main(page).stream()
                .findFirst()
                .filter(line -> isFirstOfABreak(line.box()))
                .isPresent();
    }

    private boolean isFirstOfABreak(Box first) {
        for (Box outer = first; outer != null; outer = outer.getParent()) {
            Element element = outer.getElement();
            if (element != null && DomElements.hasClass(element, "page-break")) {
                return all.stream()
                        .filter(line -> !line.aside && isWithin(line.box(), element))
                        .findFirst()
                        .filter(line -> line.box() == first)
                        .isPresent();
            }
        }
        return false;
    }

    private static boolean isWithin(Box box, Element element) {
        for (Box outer = box; outer != null; outer = outer.getParent()) {
            if (element.equals(outer.getElement())) {
                return true;
            }
        }
        return false;
    }

    private List<Line> main(int page) {
        return all.stream().filter(line -> line.page == page && !line.aside).toList();
    }

    /** Whether an aside goes on after the page that it begins on. */
    boolean asideTooLong() {
        return asideTooLong;
    }
}
