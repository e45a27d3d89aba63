package dev.cv.pdf.pages;

import java.util.List;

/**
 * How a page comes to stand on sheets of paper.
 *
 * @param blocks its paragraphs and the texts of its items, in reading order, less those in tables and asides
 * @param asideTooLong whether an aside reaches beyond the sheet that it begins on
 * @param coarse the bitmaps that have too few dots, each once, in the order of the page
 */
public record Layout(List<Sheet> sheets, List<SetBlock> blocks, boolean asideTooLong, List<CoarsePicture> coarse) {
    public Layout {
        sheets = List.copyOf(sheets);
        blocks = List.copyOf(blocks);
        coarse = List.copyOf(coarse);
    }

    /** What could be a line shorter at little cost, in reading order. */
    public List<Runt> runts() {
        return blocks.stream()
                .filter(SetBlock::endsInRunt)
                .map(block -> new Runt(block.position(), block.lastLine()))
                .toList();
    }

    /** How much paper it takes, in sheets: 1.5 is one and a half. */
    public double length() {
        return sheets.size() - 1 + sheets.get(sheets.size() - 1).fullness();
    }

    /** How many lines are on sheets after the first so many. */
    public int linesBeyond(int pages) {
        return sheets.stream().skip(pages).mapToInt(Sheet::lines).sum();
    }
}
