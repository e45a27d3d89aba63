package dev.cv.pdf;

import java.util.List;

/**
 * How a page comes to stand on sheets of paper.
 *
 * @param runts what could be a line shorter at little cost, in reading order
 * @param asideTooLong whether an aside reaches beyond the sheet that it begins on
 * @param coarse the bitmaps that have too few dots, each once, in the order of the page
 */
public record Layout(List<Sheet> sheets, List<Runt> runts, boolean asideTooLong, List<CoarsePicture> coarse) {
    public Layout {
        sheets = List.copyOf(sheets);
        runts = List.copyOf(runts);
        coarse = List.copyOf(coarse);
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
