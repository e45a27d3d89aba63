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
    /** Parts of the type's size. */
    private static final float SAME_LINE = 0.2f;

    private static final float CLOSE = 1.7f;
    private static final float GAP = 0.55f;
    private static final float WIDE = 3;
    private static final float SPACE = 0.25f;

    private final List<ReadLine> read;

    private Corners(List<ReadLine> read) {
        this.read = read;
    }

    /**
     * Two columns of a few lines each, side by side.
     *
     * @param end behind the last of their lines
     */
    private record Columns(List<ReadLine> left, List<ReadLine> right, int end) {}

    static List<ReadLine> inRows(List<ReadLine> lines) {
        return new Corners(joined(lines)).inRows();
    }

    /** What stands on the same line is one, though it is read as blocks. */
    private static List<ReadLine> joined(List<ReadLine> lines) {
        List<ReadLine> joined = new ArrayList<>();
        for (ReadLine line : lines) {
            ReadLine before = joined.isEmpty() ? line : joined.get(joined.size() - 1);
            if (before != line
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
                head = columns.flatMap(Corners::timeFirst);
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
        while (next < read.size() && next - from < MOST_LINES && follows(next - 1, next)) {
            right = Math.max(right, right(read.get(next)));
            next++;
        }
        if (next == read.size()
                || read.get(next).page() != first.page()
                || !isLevel(first.pieces().get(0), read.get(next).pieces().get(0))
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
        return Optional.of(new Columns(read.subList(from, next), read.subList(next, end), end));
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
        return left.size() < 2 ? Optional.empty() : Optional.of(new Columns(left, right, end));
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
                ? Optional.of(timeLast(columns))
                : timeFirst(columns);
    }

    private boolean endsWithTime(int index) {
        ReadPiece end = last(read.get(index));
        return gap(read.get(index)) > 0 && !DateFinder.in(end.text()).isEmpty();
    }

    /** Names at the left, place and time at the right: each to its row. */
    private static List<ReadLine> timeLast(Columns columns) {
        List<ReadLine> names = new ArrayList<>(columns.left());
        float edge =
                columns.right().stream().map(ReadLine::left).min(Float::compare).orElseThrow();
        for (int i = 1; i < names.size() && names.size() > columns.right().size(); i++) {
            if (goesOn(names.get(i - 1), names.get(i), edge) || areAlike(names.get(i - 1), names.get(i))) {
                names.set(i - 1, both(names.get(i - 1), names.remove(i)));
                i--;
            }
        }
        List<ReadLine> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(names.size(), columns.right().size()); i++) {
            if (i >= names.size()) {
                rows.add(columns.right().get(i));
            } else if (i >= columns.right().size()) {
                rows.add(names.get(i));
            } else {
                rows.add(with(names.get(i), List.of(columns.right().get(i))));
            }
        }
        return rows;
    }

    private static boolean goesOn(ReadLine line, ReadLine next, float edge) {
        ReadPiece first = next.pieces().get(0);
        int space = first.text().indexOf(' ');
        float word = (first.right() - first.left())
                * (space < 0 ? 1 : space / (float) first.text().length());
        return TextStyle.of(last(line)).equals(TextStyle.of(first)) && right(line) + word > edge - WIDE * first.size();
    }

    /** Whether both are organizations: set alike, and none of them a role. */
    private static boolean areAlike(ReadLine one, ReadLine other) {
        TextStyle style = TextStyle.of(last(one));
        return style.bold()
                && style.equals(TextStyle.of(other.pieces().get(0)))
                && !TellingWords.ROLE.isIn(one.text() + " " + other.text())
                && !TellingWords.DEGREE.isIn(one.text() + " " + other.text());
    }

    /** Time and place at the left, names at the right: as if time and place stood at the end of the names. */
    private static Optional<List<ReadLine>> timeFirst(Columns columns) {
        List<FoundPeriod> periods = DateFinder.in(text(columns.left()));
        if (periods.isEmpty() || periods.get(0).begin() > 0) {
            return Optional.empty();
        }
        String period = periods.get(0).text();
        int times = 1;
        while (times < columns.left().size()
                && DateFinder.in(text(columns.left().subList(0, times))).stream()
                        .noneMatch(found -> found.text().equals(period))) {
            times++;
        }
        List<ReadLine> when = columns.left().subList(0, times);
        List<ReadLine> where = columns.left().subList(times, columns.left().size());
        List<ReadLine> rows = new ArrayList<>(columns.right());
        int last = Math.min(rows.size(), 2) - 1;
        if (last < 0) {
            return Optional.empty();
        }
        rows.set(0, with(rows.get(0), where));
        rows.set(last, with(rows.get(last), when));
        return Optional.of(rows);
    }

    /** A line with others, moved to its end. */
    private static ReadLine with(ReadLine line, List<ReadLine> ends) {
        List<ReadPiece> pieces = new ArrayList<>(line.pieces());
        ReadPiece before = last(line);
        float left = before.right() + WIDE * before.size();
        for (ReadLine end : ends) {
            for (int i = 0; i < end.pieces().size(); i++) {
                ReadPiece piece = end.pieces().get(i);
                left += i == 0 ? 0 : space(end.pieces().get(i - 1), piece);
                pieces.add(moved(piece, left, before.baseline()));
                left += piece.right() - piece.left();
            }
            left += SPACE * before.size();
        }
        return new ReadLine(line.page(), pieces);
    }

    /** That between words, though justified text has it wider. */
    private static float space(ReadPiece one, ReadPiece next) {
        float space = SPACE * next.size();
        return isLevel(one, next) ? Math.min(one.gapTo(next), space) : space;
    }

    private static ReadPiece moved(ReadPiece piece, float left, float baseline) {
        float right = left + piece.right() - piece.left();
        return new ReadPiece(piece.text(), piece.font(), piece.size(), left, right, baseline, piece.mcid());
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

    private static boolean isLevel(ReadPiece one, ReadPiece other) {
        return Math.abs(one.baseline() - other.baseline()) < SAME_LINE * one.size();
    }

    private static ReadLine both(ReadLine one, ReadLine other) {
        List<ReadPiece> pieces = new ArrayList<>(one.pieces());
        pieces.addAll(other.pieces());
        return new ReadLine(one.page(), pieces);
    }

    private static String text(List<ReadLine> lines) {
        return ReadLine.text(
                lines.stream().flatMap(line -> line.pieces().stream()).toList());
    }

    private static ReadPiece last(ReadLine line) {
        return line.pieces().get(line.pieces().size() - 1);
    }

    /** The right end of the longest of its lines. */
    private static float right(ReadLine line) {
        return line.pieces().stream().map(ReadPiece::right).max(Float::compare).orElseThrow();
    }
}
