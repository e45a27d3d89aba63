package dev.cv.pdf.fonts;

import static dev.cv.pdf.fonts.LayoutTable.NOWHERE;

import java.util.concurrent.atomic.AtomicLongArray;

/** A lookup of a font's GPOS table: it moves glyphs that stand beside each other, or a mark that stands on another glyph. */
final class PositionLookup {

    private static final int PAIR = 2;
    private static final int MARK_ON_BASE = 4;
    private static final int MARK_ON_MARK = 6;
    private static final int EXTENSION = 9;

    /** OpenType, value records: which of the values of 16 bits are there. */
    private static final int PLACEMENTS = 0x3;

    private static final int X_ADVANCE = 0x4;

    /** How many pairs are kept; a text has a few hundred. */
    private static final int KNOWN = 2048;

    /** So many marks may stand on one letter. */
    private static final int MOST_MARKS = 32;

    private final LayoutTable table;
    private final GlyphKinds kinds;
    private final int type;
    private final int flags;
    private final int markSet;
    private final int[] parts;

    /** What was found for pairs, each at a place that follows from it; threads may share them, as each is a number. */
    private final AtomicLongArray pairs;

    /**
     * The lookup at a place in its table.
     *
     * @param mostParts how many parts it may have; one that says it has more is damaged, and has none
     */
    PositionLookup(LayoutTable table, GlyphKinds kinds, int at, int mostParts) {
        this.table = table;
        this.kinds = kinds;
        this.flags = table.unsigned(at + 2);
        int count = table.unsigned(at + 4);
        this.markSet = table.unsigned(at + 6 + count * 2);
        this.parts = new int[count > mostParts ? 0 : count];
        int stated = table.unsigned(at);
        int real = stated;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = table.part(at, 6 + i * 2);
            if (stated == EXTENSION) {
                real = table.unsigned(parts[i] + 2);
                parts[i] = table.farPart(parts[i], 4);
            }
        }
        this.type = real;
        this.pairs = new AtomicLongArray(type == PAIR ? KNOWN : 0);
    }

    int size() {
        return parts.length;
    }

    /** Moves those glyphs of a row that stand in a range. */
    void apply(GlyphRow row, int start, int end) {
        boolean onMarks = type == MARK_ON_BASE || type == MARK_ON_MARK;
        for (int i = start; i < end; ) {
            int next = i + 1;
            if (type == PAIR && !isIgnored(row, i)) {
                next = kern(row, i, end);
            } else if (onMarks && row.isMark(i) && !isIgnored(row, i)) {
                attach(row, i, start);
            }
            i = next;
        }
    }

    private boolean isIgnored(GlyphRow row, int i) {
        return flags != 0 && kinds.isIgnored(row.glyphs[i], row.kinds[i], flags, markSet);
    }

    /** Moves a glyph and the next apart or together; returns where to go on. */
    private int kern(GlyphRow row, int first, int end) {
        int second = first + 1;
        while (second < end && isIgnored(row, second)) {
            second++;
        }
        if (second == end) {
            return second;
        }
        long pair = ((long) row.glyphs[first] << 16 | row.glyphs[second]) << 1 | 1;
        int place = (row.glyphs[first] * 31 + row.glyphs[second]) & (KNOWN - 1);
        long known = pairs.get(place);
        if (known >>> 16 == pair) {
            row.kerns[first] += (short) known;
            return second;
        }
        int advance = 0;
        for (int part : parts) {
            int index = table.covered(table.part(part, 2), row.glyphs[first]);
            int values = index < 0 ? NOWHERE : values(part, index, row.glyphs[first], row.glyphs[second]);
            if (values >= 0) {
                int format = table.unsigned(part + 4);
                int formatOfSecond = table.unsigned(part + 6);
                advance = advance(values, format);
                if (formatOfSecond != 0) {
                    row.kerns[first] += advance;
                    row.kerns[second] += advance(values + size(format), formatOfSecond);
                    return second + 1;
                }
                break;
            }
        }
        pairs.lazySet(place, pair << 16 | (advance & 0xFFFF));
        row.kerns[first] += advance;
        return second;
    }

    /** Where the values for a pair of glyphs are. */
    private int values(int part, int index, int first, int second) {
        int size = size(table.unsigned(part + 4)) + size(table.unsigned(part + 6));
        return switch (table.unsigned(part)) {
            case 1 -> valuesOfPair(table.part(part, 10 + index * 2), second, size + 2);
            case 2 -> valuesOfClasses(part, first, second, size);
            default -> NOWHERE;
        };
    }

    private int valuesOfPair(int pairs, int second, int size) {
        int low = 0;
        int high = table.unsigned(pairs) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = pairs + 2 + middle * size;
            int glyph = table.unsigned(at);
            if (second < glyph) {
                high = middle - 1;
            } else if (second > glyph) {
                low = middle + 1;
            } else {
                return at + 2;
            }
        }
        return NOWHERE;
    }

    /** A second glyph of no class leaves the pair to the parts behind, as shapers have it. */
    private int valuesOfClasses(int part, int first, int second, int size) {
        int column = table.classOf(table.part(part, 10), second);
        int columns = table.unsigned(part + 14);
        if (column == 0 || column >= columns) {
            return NOWHERE;
        }
        int line = table.classOf(table.part(part, 8), first);
        long at = part + 16 + ((long) line * columns + column) * size;
        return line >= table.unsigned(part + 12) || at > Integer.MAX_VALUE ? NOWHERE : (int) at;
    }

    private static int size(int format) {
        return Integer.bitCount(format & 0xFF) * 2;
    }

    private int advance(int values, int format) {
        return (format & X_ADVANCE) == 0 ? 0 : table.signed(values + size(format & PLACEMENTS));
    }

    private void attach(GlyphRow row, int mark, int start) {
        for (int part : parts) {
            int index = table.covered(table.part(part, 2), row.glyphs[mark]);
            int base = index < 0 ? -1 : base(row, mark, start);
            int baseIndex = base < 0 ? -1 : table.covered(table.part(part, 4), row.glyphs[base]);
            if (baseIndex >= 0) {
                int marks = table.part(part, 8);
                int bases = table.part(part, 10);
                int classes = table.unsigned(part + 6);
                int markClass = table.unsigned(marks + 2 + index * 4);
                int markAnchor = table.part(marks, 4 + index * 4);
                int baseAnchor = table.part(bases, 2 + (baseIndex * classes + markClass) * 2);
                if (markClass < classes && markAnchor >= 0 && baseAnchor >= 0) {
                    row.attach(
                            mark,
                            base,
                            table.signed(baseAnchor + 2) - table.signed(markAnchor + 2),
                            table.signed(baseAnchor + 4) - table.signed(markAnchor + 4));
                    return;
                }
            }
        }
    }

    /** What a mark stands on: the letter before it, or the mark before it; -1 where there is none. */
    private int base(GlyphRow row, int mark, int start) {
        int passed = flags & ~GlyphKinds.IGNORE_KINDS;
        int farthest = Math.max(start, mark - MOST_MARKS);
        for (int i = mark - 1; i >= farthest; i--) {
            if (type == MARK_ON_BASE && !row.isMark(i)) {
                return i;
            }
            if (type == MARK_ON_MARK && !kinds.isIgnored(row.glyphs[i], row.kinds[i], passed, markSet)) {
                return row.isMark(i) ? i : -1;
            }
        }
        return -1;
    }
}
