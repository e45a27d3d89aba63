package dev.cv.ats;

import dev.cv.reread.ReadLine;
import dev.cv.reread.ReadPiece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the head of a job into rows, names at the left and place or time at the right end, where it is read column by column or
 * has its time and place in a column of their own before the names.
 */
final class Corners {

    private static final int MOST_LINES = 5;
    private static final int MOST_WORDS = 8;
    /** Parts of the type's size. */
    private static final float SAME_LINE = 0.2f;

    private static final float CLOSE = 1.7f;
    private static final float FAR = 3;
    private static final float GAP = 0.55f;

    private final List<ReadLine> read;

    private Corners(List<ReadLine> read) {
        this.read = read;
    }

    static List<ReadLine> inRows(List<ReadLine> lines) {
        return new Corners(joined(lines)).inRows();
    }

    /** What stands on the same line is one, though it is read as blocks. */
    private static List<ReadLine> joined(List<ReadLine> lines) {
        List<ReadLine> joined = new ArrayList<>();
        for (ReadLine line : lines) {
            ReadLine before = joined.isEmpty() ? line : joined.get(joined.size() - 1);
            if (!joined.isEmpty()
                    && before.page() == line.page()
                    && isLevel(last(before), line.pieces().get(0))
                    && last(before).gapTo(line.pieces().get(0)) > GAP * line.size()) {
                joined.set(joined.size() - 1, both(before, line));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private List<ReadLine> inRows() {
        List<ReadLine> rows = new ArrayList<>();
        int i = 0;
        while (i < read.size()) {
            Optional<Columns> columns = columnsRead(i);
            Optional<List<ReadLine>> head = columns.flatMap(this::arranged);
            if (head.isEmpty()) {
                columns = columnsInRows(i);
                head = columns.flatMap(Columns::timeFirst);
            }
            if (head.isPresent()) {
                rows.addAll(head.get());
                i = columns.orElseThrow().end();
            } else {
                rows.add(read.get(i));
                i++;
            }
        }
        return rows;
    }

    /** Columns of which one is read after the other: the second begins where the first did. */
    private Optional<Columns> columnsRead(int from) {
        ReadLine first = read.get(from);
        float right = right(first);
        int next = from + 1;
        while (next < read.size() && next - from < MOST_LINES && (follows(next - 1, next) || isPictured(next))) {
            right = Math.max(right, right(read.get(next)));
            next++;
        }
        if (next == read.size()
                || read.get(next).page() != first.page()
                || !isBeside(first.pieces().get(0), read.get(next).pieces().get(0))
                || read.get(next).left() <= right) {
            return Optional.empty();
        }
        float bottom = last(read.get(next - 1)).baseline() + SAME_LINE * first.size();
        int end = next + 1;
        while (end < read.size()
                && follows(end - 1, end)
                && read.get(end).left() > right
                && read.get(end).baseline() < bottom) {
            end++;
        }
        boolean place = end == next + 2
                && end < read.size()
                && follows(end - 1, end)
                && Math.abs(read.get(end).left() - read.get(next).left()) < 1
                && isShort(read.get(end))
                && Places.isPlace(read.get(end).text());
        end += place ? 1 : 0;
        return Optional.of(new Columns(read.subList(from, next), read.subList(next, end), end));
    }

    /** Whether it begins where another does, or higher, as where a picture stands in the line. */
    private static boolean isBeside(ReadPiece one, ReadPiece other) {
        float above = one.baseline() - other.baseline();
        return above > -SAME_LINE * one.size() && above < CLOSE * one.size();
    }

    /** Whether it is far below a line, but right below in the order of reading: a picture may stand in the line. */
    private boolean isPictured(int index) {
        ReadLine line = read.get(index);
        ReadLine before = read.get(index - 1);
        float step = line.baseline() - before.baseline();
        return line.page() == before.page()
                && Math.abs(line.left() - before.left()) < 1
                && step > 0
                && step < FAR * line.size()
                && isShort(line)
                && isShort(before);
    }

    /** Columns that are read line by line. */
    private Optional<Columns> columnsInRows(int from) {
        ReadLine first = read.get(from);
        int gap = gap(first);
        if (gap == 0) {
            return Optional.empty();
        }
        float edge = first.pieces().get(gap).left();
        List<ReadLine> left = new ArrayList<>();
        List<ReadLine> right = new ArrayList<>();
        int end = from;
        while (end < read.size() && end - from < MOST_LINES && (end == from || follows(end - 1, end))) {
            ReadLine line = read.get(end);
            List<ReadPiece> before =
                    line.pieces().stream().filter(piece -> piece.right() < edge).toList();
            List<ReadPiece> behind =
                    line.pieces().subList(before.size(), line.pieces().size());
            boolean fits = (before.isEmpty() || Math.abs(before.get(0).left() - first.left()) < 1)
                    && (behind.isEmpty() || Math.abs(behind.get(0).left() - edge) < 1);
            boolean again = end > from && !before.isEmpty() && beginsAgain(left, before);
            if (!fits || again) {
                break;
            }
            if (!before.isEmpty()) {
                left.add(new ReadLine(line.page(), before));
            }
            if (!behind.isEmpty()) {
                right.add(new ReadLine(line.page(), behind));
            }
            end++;
        }
        return left.size() < 2 ? besideTime(left, right, from) : Optional.of(new Columns(left, right, end));
    }

    /** A time beside the first of two names, of which that is in bold, and perhaps a place. */
    private static Optional<Columns> besideTime(List<ReadLine> left, List<ReadLine> right, int from) {
        if (right.size() < 2 || !style(right.get(0)).bold() || !isShort(right.get(1))) {
            return Optional.empty();
        }
        boolean place = right.size() > 2
                && isShort(right.get(2))
                && Places.isPlace(right.get(2).text());
        boolean alike = style(right.get(0)).equals(style(right.get(1)));
        int count = place ? 3 : 2;
        return alike && !place
                ? Optional.empty()
                : Optional.of(new Columns(left, right.subList(0, count), from + count));
    }

    private static TextStyle style(ReadLine line) {
        return TextStyle.of(line.pieces().get(0));
    }

    private static boolean isShort(ReadLine line) {
        String text = line.text();
        return gap(line) == 0 && text.split(" ", -1).length <= MOST_WORDS && !text.endsWith(".");
    }

    /** Whether a time begins, and the one before is whole. */
    private static boolean beginsAgain(List<ReadLine> left, List<ReadPiece> next) {
        String text = ReadLine.text(next);
        return DateFinder.in(text).stream().anyMatch(period -> period.begin() == 0)
                && DateFinder.in(text(left) + " " + text).size()
                        > DateFinder.in(text(left)).size();
    }

    private Optional<List<ReadLine>> arranged(Columns columns) {
        boolean above = columns.right().size() == 1 && columns.end() < read.size() && endsWithTime(columns.end());
        return above || !DateFinder.in(text(columns.right())).isEmpty()
                ? Optional.of(columns.timeLast())
                : columns.timeFirst();
    }

    private boolean endsWithTime(int index) {
        ReadPiece end = last(read.get(index));
        return gap(read.get(index)) > 0 && !DateFinder.in(end.text()).isEmpty();
    }

    private boolean follows(int before, int index) {
        ReadLine line = read.get(index);
        float step = line.baseline() - last(read.get(before)).baseline();
        return line.page() == read.get(before).page() && step > SAME_LINE * line.size() && step < CLOSE * line.size();
    }

    /** Where the words behind the first wide gap begin; 0 where there is none. */
    private static int gap(ReadLine line) {
        for (int i = 1; i < line.pieces().size(); i++) {
            ReadPiece piece = line.pieces().get(i);
            if (line.pieces().get(i - 1).gapTo(piece) > GAP * piece.size()) {
                return i;
            }
        }
        return 0;
    }

    static boolean isLevel(ReadPiece one, ReadPiece other) {
        return Math.abs(one.baseline() - other.baseline()) < SAME_LINE * one.size();
    }

    static ReadLine both(ReadLine one, ReadLine other) {
        List<ReadPiece> pieces = new ArrayList<>(one.pieces());
        pieces.addAll(other.pieces());
        return new ReadLine(one.page(), pieces);
    }

    static String text(List<ReadLine> lines) {
        return ReadLine.text(
                lines.stream().flatMap(line -> line.pieces().stream()).toList());
    }

    static ReadPiece last(ReadLine line) {
        return line.pieces().get(line.pieces().size() - 1);
    }

    /** The right end of the longest of its lines. */
    static float right(ReadLine line) {
        return line.pieces().stream().map(ReadPiece::right).max(Float::compare).orElseThrow();
    }
}
