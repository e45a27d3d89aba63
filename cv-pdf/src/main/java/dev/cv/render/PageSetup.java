package dev.cv.render;

import dev.cv.theme.Look;
import dev.cv.theme.PageSize;
import dev.cv.theme.Theme;
import java.util.OptionalInt;

/**
 * How a résumé is to be set.
 *
 * @param look the theme with what was chosen
 * @param mostPages how many pages it may have; empty for as many as it takes
 */
public record PageSetup(Look look, PageSize size, OptionalInt mostPages) {

    /** The theme as it is, on as many pages as it takes. */
    public static PageSetup of(Theme theme, PageSize size) {
        return of(Look.of(theme), size);
    }

    /** On as many pages as it takes. */
    public static PageSetup of(Look look, PageSize size) {
        return new PageSetup(look, size, OptionalInt.empty());
    }
}
