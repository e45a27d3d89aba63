package dev.cv.cli.build;

import dev.cv.pdf.Carried;
import dev.cv.source.Position;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a PDF was given to carry.
 *
 * @param files how many files the source has
 * @param bytes how much they are, unpacked
 * @param leftOut where they say more than the pages do
 */
public record PackedSource(Carried carried, int files, long bytes, List<Position> leftOut) {

    /** The pages alone. */
    static final PackedSource NOTHING = new PackedSource(Carried.NOTHING, 0, 0, List.of());

    private static final int MOST_NAMED = 3;

    /** What the sender ought to know; no line where there is nothing. */
    public List<String> warnings(String pdf) {
        if (files == 0 || leftOut.isEmpty()) {
            return List.of();
        }
        Set<String> places = new LinkedHashSet<>();
        leftOut.forEach(
                place -> places.add(place.offset() == 0 ? place.file().shownAs() : place.file() + ":" + place.line()));
        List<String> named = new ArrayList<>(places);
        int more = named.size() - MOST_NAMED;
        String list = more > 0
                ? String.join(", ", named.subList(0, MOST_NAMED)) + " and " + more + " more"
                : String.join(", ", named);
        return List.of(pdf + " carries its source, also what its pages leave out (" + list
                + "); --no-source leaves the source out");
    }

    /** What it is, in a few words. */
    public List<String> facts(String pdf) {
        return files == 0
                ? List.of()
                : List.of(pdf + " carries its source: " + files + (files == 1 ? " file, " : " files, ")
                        + (bytes + 512) / 1024 + " KB; cv unpack restores it");
    }
}
