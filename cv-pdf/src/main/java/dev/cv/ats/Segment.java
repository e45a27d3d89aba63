package dev.cv.ats;

import dev.cv.reread.ReadLine;
import dev.cv.reread.ReadPiece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A part of a line without a wide gap.
 *
 * @param pieces never none
 */
record Segment(List<ReadPiece> pieces) {

    /** A gap that is this part of the type's size parts two columns. */
    private static final float GAP = 0.55f;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    static List<Segment> of(ReadLine line) {
        List<Segment> segments = new ArrayList<>();
        List<ReadPiece> open = new ArrayList<>();
        for (ReadPiece piece : line.pieces()) {
            if (!open.isEmpty() && isNoteMark(open.get(open.size() - 1), piece)) {
                continue;
            }
            if (!open.isEmpty() && isApart(open.get(open.size() - 1), piece)) {
                segments.add(new Segment(List.copyOf(open)));
                open.clear();
            }
            open.add(piece);
        }
        segments.add(new Segment(List.copyOf(open)));
        return segments;
    }

    /** A small number behind a word leads to a note. */
    private static boolean isNoteMark(ReadPiece word, ReadPiece piece) {
        return piece.size() < 0.85f * word.size()
                && NUMBER.matcher(piece.text()).matches();
    }

    private static boolean isApart(ReadPiece one, ReadPiece next) {
        float size = Math.max(one.size(), next.size());
        return Math.abs(one.baseline() - next.baseline()) < size / 2 && one.gapTo(next) > GAP * size;
    }

    String text() {
        return ReadLine.text(pieces);
    }

    /** White space up to the next, in points. */
    float gapTo(Segment next) {
        return pieces.get(pieces.size() - 1).gapTo(next.pieces.get(0));
    }

    float right() {
        return pieces.get(pieces.size() - 1).right();
    }

    /** Halfway between its ends, in points. */
    float middle() {
        return (pieces.get(0).left() + pieces.get(pieces.size() - 1).right()) / 2;
    }

    TextStyle style() {
        return TextStyle.of(pieces.get(0));
    }

    /** The words in the style that it begins with. */
    String lead() {
        int end = 1;
        while (end < pieces.size() && !changes(end)) {
            end++;
        }
        return ReadLine.text(pieces.subList(0, end));
    }

    /** Whether another style follows the one that it begins with. */
    boolean isMixed() {
        return IntStream.range(1, pieces.size()).anyMatch(this::changes);
    }

    /** Whether a piece is in another style, or goes on in small letters behind a name that is marked as a link or the like. */
    private boolean changes(int index) {
        ReadPiece piece = pieces.get(index);
        boolean marked = piece.mcid() != pieces.get(index - 1).mcid()
                && piece.baseline() == pieces.get(index - 1).baseline()
                && Character.isLowerCase(piece.text().codePointAt(0))
                && style().bold();
        return marked || !TextStyle.of(piece).equals(style());
    }
}
