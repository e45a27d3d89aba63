package dev.cv.proof;

import dev.cv.reread.ReadPdf;
import dev.cv.reread.ReadTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The lines of a PDF in reading order, with the tag that each belongs to. */
final class PageLines {
    /**
     * @param block which block, counted in reading order
     * @param type the block's tag
     * @param around the blocks that it is in, the innermost last
     */
    record Line(int page, float baseline, int block, String type, String text, List<Integer> around) {
        /** Whether it belongs to what a heading stands over. */
        boolean isBelow(Line heading) {
            int whole = heading.around.size() - 1;
            return whole >= 0 && around.contains(heading.around.get(whole));
        }
    }

    private static final Set<String> INLINE = Set.of("Span", "Link", "Reference");

    private final List<Line> lines = new ArrayList<>();
    private int blocks;

    private PageLines() {}

    static List<Line> of(ReadPdf pdf) {
        PageLines lines = new PageLines();
        lines.add(pdf.tags(), 0, "", List.of());
        return lines.lines;
    }

    private void add(ReadTag tag, int outerBlock, String outerType, List<Integer> around) {
        boolean inline = INLINE.contains(tag.type())
                || (outerType.equals("Note") && tag.type().equals("Lbl"));
        int block = inline ? outerBlock : ++blocks;
        List<Integer> here = new ArrayList<>(around);
        if (!inline) {
            here.add(block);
        }
        String type = inline ? outerType : tag.type();
        for (ReadTag.Kid kid : tag.kids()) {
            if (kid instanceof ReadTag.Inner inner) {
                add(inner.tag(), block, type, here);
            } else if (kid instanceof ReadTag.Text text && !text.run().text().isBlank()) {
                add(new Line(
                        text.page(),
                        text.run().baseline(),
                        block,
                        type,
                        text.run().text(),
                        here.subList(0, Math.max(0, here.size() - 1))));
            }
        }
    }

    private void add(Line line) {
        Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        boolean goesOn = last != null
                && last.block == line.block
                && last.page == line.page
                && Math.abs(last.baseline - line.baseline) < 3;
        if (!goesOn) {
            lines.add(line);
        }
    }
}
