package dev.cv.reread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The text as a reader finds it that goes by position alone: from top to bottom, across all columns. */
final class SortedLines {

    private static final float STEP = 0.5f;

    private SortedLines() {}

    static List<ReadLine> of(List<ReadLine> stream) {
        Map<Integer, List<ReadPiece>> pages = new TreeMap<>();
        for (ReadLine line : stream) {
            pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).addAll(line.pieces());
        }
        List<ReadLine> sorted = new ArrayList<>();
        pages.forEach((page, pieces) -> {
            pieces.sort(Comparator.comparing(ReadPiece::baseline));
            int from = 0;
            for (int i = 1; i <= pieces.size(); i++) {
                if (i == pieces.size() || isBelow(pieces.get(i), pieces.get(from))) {
                    sorted.add(line(page, pieces.subList(from, i)));
                    from = i;
                }
            }
        });
        return sorted;
    }

    private static boolean isBelow(ReadPiece piece, ReadPiece first) {
        return piece.baseline() - first.baseline() >= STEP * first.size();
    }

    private static ReadLine line(int page, List<ReadPiece> pieces) {
        return new ReadLine(
                page,
                pieces.stream().sorted(Comparator.comparing(ReadPiece::left)).toList());
    }
}
