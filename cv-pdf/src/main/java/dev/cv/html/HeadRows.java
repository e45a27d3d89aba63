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
 * @param className the class of each row
 * @param logoWithin whether a logo stands at the end of the row, and not beside them all
 */
record HeadRows(List<Row> rows, String className, boolean logoWithin) {

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
        if (arrangement == HeadArrangement.DATE_COLUMN) {
            return new HeadRows(List.of(dateRow(names, place, time)), "date-row", /* logoWithin= */ true);
        }
        List<Part> when = inOrder(place, time);
        List<Row> rows;
        if (names.isEmpty()) {
            rows = when.isEmpty() ? List.of() : List.of(new Row(when, List.of(), false));
        } else if (arrangement == HeadArrangement.STACKED) {
            rows = stacked(names, when);
        } else if (arrangement == HeadArrangement.ONE_LINE || names.size() == 1) {
            rows = List.of(new Row(names, when, false));
        } else {
            rows = corners(names, roleFirst ? inOrder(time, place) : when);
        }
        return new HeadRows(rows, "head-row", /* logoWithin= */ false);
    }

    /** A column of times has no room for places, unless it would stand beside nothing. */
    private static Row dateRow(List<Part> names, Optional<Part> place, Optional<Part> time) {
        return names.isEmpty()
                ? new Row(inOrder(time, place), List.of(), true)
                : new Row(
                        inOrder(time, Optional.empty()),
                        Stream.concat(names.stream(), place.stream()).toList(),
                        true);
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
