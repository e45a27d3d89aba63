package dev.cv.theme;

import java.util.Optional;

/** How high margins have to be for what runs in them: a header, or more than a line of a footer. */
final class RunningRoom {

    /** The size of its letters, in sizes of the text, as the style sheets have it. */
    private static final double SIZE = 0.86;

    /** What a letter takes of its size from left to right, and rather more. */
    private static final double LETTER = 0.52;

    /** What may stand in the place of each {@code {…}}. */
    private static final int FILLED_IN = 20;

    /** Between it and the text, and the edge of the paper that printers leave white. */
    private static final double AROUND = 5 + 16;

    /** How much of it a theme may take away on the first page, in widths of the margin at the side. */
    private static final double FIRST = 0.14;

    private RunningRoom() {}

    static Measure of(Look look, PageSize size) {
        double most = 0;
        for (RunningText text : RunningText.of(look)) {
            int lines = lines(text, look, size);
            if (lines > 1 || (lines == 1 && text.name().equals(RunningText.HEADER))) {
                double high = lines * letters(look) * points(look, "line-height", 1.3);
                double first = text.onFirst() ? FIRST * points(look, "margin", 0) : 0;
                most = Math.max(most, high + first + AROUND);
            }
        }
        return new Measure(most, "pt");
    }

    /** On how many lines it goes, at most. */
    static int lines(RunningText text, Look look, PageSize size) {
        int characters = text.text().pieces().stream()
                .mapToInt(piece -> piece instanceof TextTemplate.Piece.Words words
                        ? words.text().length()
                        : FILLED_IN)
                .sum();
        double width = size.width().points() - 2 * points(look, "margin", 0);
        return (int) Math.ceil(characters * letters(look) * LETTER / width);
    }

    private static double letters(Look look) {
        return points(look, "font-size", 10) * SIZE;
    }

    private static double points(Look look, String option, double otherwise) {
        Optional<Measure> value = look.value(option).flatMap(Measure::parse);
        return value.map(Measure::points).orElse(otherwise);
    }
}
