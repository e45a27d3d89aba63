package dev.cv.ats;

import dev.cv.reread.ReadLine;
import dev.cv.reread.ReadPiece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two columns of a few lines each, side by side.
 *
 * @param end behind the last of their lines
 */
record Columns(List<ReadLine> left, List<ReadLine> right, int end) {

    /** Parts of the type's size. */
    private static final float WIDE = 3;

    private static final float SPACE = 0.25f;

    /** Names at the left, place and time at the right: each to its row. */
    List<ReadLine> timeLast() {
        List<ReadLine> names = new ArrayList<>(left);
        float edge = right.stream().map(ReadLine::left).min(Float::compare).orElseThrow();
        for (int i = 1; i < names.size() && names.size() > right.size(); i++) {
            if (goesOn(names.get(i - 1), names.get(i), edge) || areAlike(names.get(i - 1), names.get(i))) {
                names.set(i - 1, Corners.both(names.get(i - 1), names.remove(i)));
                i--;
            }
        }
        List<ReadLine> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(names.size(), right.size()); i++) {
            if (i >= names.size()) {
                rows.add(right.get(i));
            } else if (i >= right.size()) {
                rows.add(names.get(i));
            } else {
                rows.add(with(names.get(i), List.of(right.get(i))));
            }
        }
        return rows;
    }

    private static boolean goesOn(ReadLine line, ReadLine next, float edge) {
        ReadPiece first = next.pieces().get(0);
        int space = first.text().indexOf(' ');
        float word = (first.right() - first.left())
                * (space < 0 ? 1 : space / (float) first.text().length());
        return TextStyle.of(Corners.last(line)).equals(TextStyle.of(first))
                && Corners.right(line) + word > edge - WIDE * first.size();
    }

    /** Whether both are organizations: set alike, and none of them a role. */
    private static boolean areAlike(ReadLine one, ReadLine other) {
        TextStyle style = TextStyle.of(Corners.last(one));
        return style.bold()
                && style.equals(TextStyle.of(other.pieces().get(0)))
                && !TellingWords.ROLE.isIn(one.text() + " " + other.text())
                && !TellingWords.DEGREE.isIn(one.text() + " " + other.text());
    }

    /** Time and place at the left, names at the right: as if time and place stood at the end of the names. */
    Optional<List<ReadLine>> timeFirst() {
        List<FoundPeriod> periods = DateFinder.in(Corners.text(left));
        if (periods.isEmpty() || periods.get(0).begin() > 0) {
            return Optional.empty();
        }
        String period = periods.get(0).text();
        int times = 1;
        while (times < left.size()
                && DateFinder.in(Corners.text(left.subList(0, times))).stream()
                        .noneMatch(found -> found.text().equals(period))) {
            times++;
        }
        List<ReadLine> when = left.subList(0, times);
        List<ReadLine> where = left.subList(times, left.size());
        List<ReadLine> rows = new ArrayList<>(right);
        int last = Math.min(rows.size(), 2) - 1;
        if (last < 0) {
            return Optional.empty();
        }
        if (where.isEmpty() && rows.size() == 3 && Places.isPlace(rows.get(2).text())) {
            where = List.of(rows.remove(2));
        }
        rows.set(0, with(rows.get(0), where));
        rows.set(last, with(rows.get(last), when));
        return Optional.of(rows);
    }

    /** A line with others, moved to its end. */
    private static ReadLine with(ReadLine line, List<ReadLine> ends) {
        List<ReadPiece> pieces = new ArrayList<>(line.pieces());
        ReadPiece before = Corners.last(line);
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
        return Corners.isLevel(one, next) ? Math.min(one.gapTo(next), space) : space;
    }

    private static ReadPiece moved(ReadPiece piece, float left, float baseline) {
        float right = left + piece.right() - piece.left();
        return new ReadPiece(piece.text(), piece.font(), piece.size(), left, right, baseline, piece.mcid());
    }
}
