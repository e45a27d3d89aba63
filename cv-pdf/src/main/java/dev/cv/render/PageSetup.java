package dev.cv.render;

import static java.util.Objects.requireNonNull;

import dev.cv.pdf.Carried;
import dev.cv.theme.Look;
import dev.cv.theme.PageSize;
import dev.cv.theme.Theme;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * How a résumé is to be set.
 *
 * @param look the theme with what was chosen
 * @param mostPages how many pages it may have; empty for as many as it takes
 * @param takesIn whether, with no number of pages, a last page that holds little is taken in by setting all a little tighter
 * @param carried what the PDF carries beside its pages; it is asked for once, when all pictures are read
 * @param trying is told each time it is set tighter to have no more pages, with the number of the try, from 1
 */
public record PageSetup(
        Look look,
        PageSize size,
        OptionalInt mostPages,
        boolean takesIn,
        Supplier<Carried> carried,
        IntConsumer trying) {

    public PageSetup {
        requireNonNull(look, "look");
        requireNonNull(size, "size");
        requireNonNull(mostPages, "mostPages");
        requireNonNull(carried, "carried");
        requireNonNull(trying, "trying");
    }

    /** Nothing but pages. */
    public PageSetup(Look look, PageSize size, OptionalInt mostPages) {
        this(look, size, mostPages, /* takesIn= */ true, () -> Carried.NOTHING, number -> {});
    }

    /** The theme as it is, on as many pages as it takes. */
    public static PageSetup of(Theme theme, PageSize size) {
        return of(Look.of(theme), size);
    }

    /** On as many pages as it takes. */
    public static PageSetup of(Look look, PageSize size) {
        return new PageSetup(look, size, OptionalInt.empty());
    }

    /** Never tighter than the look says, unless there would be too many pages. */
    public PageSetup asItIs() {
        return new PageSetup(look, size, mostPages, /* takesIn= */ false, carried, trying);
    }

    /** Lets the PDF carry these things; with attachments it is PDF/A-3a. */
    public PageSetup carrying(Carried things) {
        return carrying(() -> things);
    }

    /** Lets the PDF carry what is known only when the page is written. */
    public PageSetup carrying(Supplier<Carried> things) {
        return new PageSetup(look, size, mostPages, takesIn, things, trying);
    }

    /** With a listener for each try to set it tighter. */
    public PageSetup telling(IntConsumer listener) {
        return new PageSetup(look, size, mostPages, takesIn, carried, listener);
    }
}
