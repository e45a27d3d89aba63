package dev.cv.proof;

import dev.cv.reread.ReadPdf;
import dev.cv.reread.ReadTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The lines of a PDF in reading order, with the tag that each belongs to. */
final class Lines {
    /**
     * @param block which block, counted in reading order
     * @param type the block's tag
     */
    record Line(int page, float baseline, int block, String type, String text) {}

    private static final Set<String> INLINE = Set.of("Span", "Link", "Reference");

    private final List<Line> lines = new ArrayList<>();
    private int blocks;

    private Lines() {}

    static List<Line> of(ReadPdf pdf) {
        Lines lines = new Lines();
        lines.add(pdf.tags(), 0, "");
        return lines.lines;
    }

    private void add(ReadTag tag, int outerBlock, String outerType) {
        boolean inline = INLINE.contains(tag.type())
                || (outerType.equals("Note") && tag.type().equals("Lbl"));
        int block = inline ? outerBlock : ++blocks;
        String type = inline ? outerType : tag.type();
        for (ReadTag.Kid kid : tag.kids()) {
            if (kid instanceof ReadTag.Inner inner) {
                add(inner.tag(), block, type);
            } else if (kid instanceof ReadTag.Text text && !text.run().text().isBlank()) {
                add(new Line(
                        text.page(),
                        text.run().baseline(),
                        block,
                        type,
                        text.run().text()));
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
