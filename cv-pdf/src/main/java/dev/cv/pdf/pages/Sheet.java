package dev.cv.pdf.pages;

import java.util.List;

/**
 * A finished page.
 *
 * @param fullness how far down its text reaches, from 0 to 1; what stands in an aside doesn't count
 * @param lines how many lines it has, without an aside's
 * @param holds the sections and, in brackets, the entries that begin on it, in reading order; before them what goes on
 *     from the page before
 * @param begun whether it begins where a new page is asked for, by the author or by another letterhead
 */
public record Sheet(double fullness, int lines, List<String> holds, boolean begun) {
    public Sheet {
        holds = List.copyOf(holds);
    }
}
