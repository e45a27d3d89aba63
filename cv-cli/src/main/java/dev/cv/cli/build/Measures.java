package dev.cv.cli.build;

import dev.cv.theme.PageSize;
import java.util.OptionalInt;

/**
 * How large what is made may be.
 *
 * @param size the paper of the PDF
 * @param mostPages how many pages the PDF may have; empty for as many as it takes
 * @param columns how many of them plain text may have; 0 for no limit
 */
public record Measures(PageSize size, OptionalInt mostPages, int columns) {

    public static final Measures USUAL = new Measures(PageSize.A4, OptionalInt.empty(), 72);
}
