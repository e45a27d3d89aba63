package dev.cv.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Which parts of a head stand on which of its rows.
 *
 * @param rows from top to bottom
 */
record HeadRows(List<Row> rows) {

    /**
     * A row.
     *
     * @param start what it begins with
     * @param end what stands at its end
     * @param tiered whether the parts at either side stand one below the other, so that it is as high as these
     */
    record Row(List<Part> start, List<Part> end, boolean tiered) {}

    /** What stands on a row. */
    interface Part {
        /** Writes it as the last child. */
        void write(Element parent);
    }

    /**
     * The rows of an arrangement. They are written row by row: applicant tracking systems want a time beside a role.
     *
     * @param names organization and role, in the order of the theme
     * @param roleFirst whether the time stands beside the first of them, and not the place
     */
    static HeadRows of(
            HeadArrangement arrangement,
            List<Part> names,
            Optional<Part> place,
            Optional<Part> time,
            boolean roleFirst) {
        List<Part> when = inOrder(place, time);
        if (names.isEmpty() && arrangement != HeadArrangement.DATE_COLUMN) {
            return new HeadRows(when.isEmpty() ? List.of() : List.of(new Row(when, List.of(), false)));
        }
        return new HeadRows(
                switch (arrangement) {
                    case ONE_LINE -> List.of(new Row(names, when, false));
                    case STACKED -> stacked(names, when);
                    case DATE_COLUMN -> List.of(new Row(inOrder(time, place), names, true));
                    case FOUR_CORNER, AS_ENTRY ->
                        names.size() == 1
                                ? List.of(new Row(names, when, false))
                                : corners(names, roleFirst ? inOrder(time, place) : when);
                });
    }

    private static List<Row> corners(List<Part> names, List<Part> when) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            rows.add(new Row(
                    List.of(names.get(i)), when.stream().skip(i).limit(1).toList(), false));
        }
        return rows;
    }

    private static List<Row> stacked(List<Part> names, List<Part> when) {
        List<Row> rows = new ArrayList<>(List.of(new Row(names, List.of(), true)));
        if (!when.isEmpty()) {
            rows.add(new Row(when, List.of(), false));
        }
        return rows;
    }

    private static List<Part> inOrder(Optional<Part> one, Optional<Part> other) {
        return Stream.of(one, other).flatMap(Optional::stream).toList();
    }
}
