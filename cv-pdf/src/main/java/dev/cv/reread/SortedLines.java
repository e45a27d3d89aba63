package dev.cv.reread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The same text as a reader finds it that goes by position alone: from top to bottom, across all columns. */
final class SortedLines {

    private static final float STEP = 0.5f;

    private SortedLines() {}

    static List<ReadLine> of(List<ReadLine> stream) {
        List<ReadLine> sorted = new ArrayList<>();
        int pages = stream.stream().mapToInt(ReadLine::page).max().orElse(-1) + 1;
        for (int page = 0; page < pages; page++) {
            int number = page;
            List<ReadPiece> pieces = new ArrayList<>(stream.stream()
                    .filter(line -> line.page() == number)
                    .flatMap(line -> line.pieces().stream())
                    .sorted(Comparator.comparing(ReadPiece::baseline))
                    .toList());
            while (!pieces.isEmpty()) {
                ReadPiece first = pieces.get(0);
                List<ReadPiece> line = pieces.stream()
                        .takeWhile(piece -> piece.baseline() - first.baseline() < STEP * first.size())
                        .toList();
                pieces.subList(0, line.size()).clear();
                sorted.add(new ReadLine(
                        page,
                        line.stream()
                                .sorted(Comparator.comparing(ReadPiece::left))
                                .toList()));
            }
        }
        return sorted;
    }
}
