package dev.cv.cli.build;

import dev.cv.theme.PageSize;

/**
 * How large what is made may be.
 *
 * @param size the paper of the PDF
 * @param fit how many pages the PDF may have
 * @param columns how many of them plain text may have; 0 for no limit
 */
public record Measures(PageSize size, FitMode fit, int columns) {

    public static final Measures USUAL = new Measures(PageSize.A4, FitMode.USUAL, 72);
}
