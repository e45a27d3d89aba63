package dev.cv.render;

import dev.cv.theme.Look;
import dev.cv.theme.PageSize;
import dev.cv.theme.Theme;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

/**
 * How a résumé is to be set.
 *
 * @param look the theme with what was chosen
 * @param mostPages how many pages it may have; empty for as many as it takes
 * @param trying is told each time it is set tighter to have no more pages, with the number of the try, from 1
 */
public record PageSetup(Look look, PageSize size, OptionalInt mostPages, IntConsumer trying) {

    /** One that tells nobody of its tries. */
    public PageSetup(Look look, PageSize size, OptionalInt mostPages) {
        this(look, size, mostPages, number -> {});
    }

    /** The theme as it is, on as many pages as it takes. */
    public static PageSetup of(Theme theme, PageSize size) {
        return of(Look.of(theme), size);
    }

    /** On as many pages as it takes. */
    public static PageSetup of(Look look, PageSize size) {
        return new PageSetup(look, size, OptionalInt.empty());
    }
}
