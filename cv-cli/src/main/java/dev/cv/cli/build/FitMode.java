package dev.cv.cli.build;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What {@code --fit} says.
 *
 * @param mostPages how many pages the PDF may have; empty for as many as it takes
 * @param takesIn whether, with no number of pages, a last page that holds little is taken in
 */
public record FitMode(OptionalInt mostPages, boolean takesIn) {

    /** Where nothing is said. */
    public static final FitMode USUAL = new FitMode(OptionalInt.empty(), /* takesIn= */ true);

    private static final FitMode AS_IT_IS = new FitMode(OptionalInt.empty(), /* takesIn= */ false);
    private static final String OFF = "off";

    /** A number of pages, or {@code off}; empty where it is neither. */
    public static Optional<FitMode> parse(String text) {
        if (text.equals(OFF)) {
            return Optional.of(AS_IT_IS);
        }
        return text.matches("[1-9]\\d{0,3}")
                ? Optional.of(new FitMode(OptionalInt.of(Integer.parseInt(text)), /* takesIn= */ true))
                : Optional.empty();
    }

    /** As it is said; empty where nothing is. */
    public Optional<String> word() {
        return mostPages.isPresent()
                ? Optional.of(String.valueOf(mostPages.getAsInt()))
                : takesIn ? Optional.empty() : Optional.of(OFF);
    }
}
