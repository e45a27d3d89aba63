package dev.cv.pdf.fonts;

/**
 * An OpenType layout table, read where it lies. What is outside of it reads as 0, so that a damaged table says less, but
 * does not fail; every loop over it has an end that is given by 16 bits.
 */
final class LayoutTable {

    /** The place of what is not there; what is read at it and a little behind is 0. */
    static final int NOWHERE = Integer.MIN_VALUE / 2;

    private final byte[] bytes;

    LayoutTable(byte[] bytes) {
        this.bytes = bytes;
    }

    int unsigned(int at) {
        return at < 0 || at > bytes.length - 2 ? 0 : (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    }

    int signed(int at) {
        return (short) unsigned(at);
    }

    /** 32 bits. */
    int number(int at) {
        return unsigned(at) << 16 | unsigned(at + 2);
    }

    /** The four letters of a name. */
    String tag(int at) {
        char[] letters = new char[4];
        for (int i = 0; i < 4; i++) {
            letters[i] = (char) (number(at) >>> (24 - 8 * i) & 0xFF);
        }
        return new String(letters);
    }

    /** Where a part begins, whose distance from the whole's beginning is told at a place in the whole. */
    int part(int whole, int at) {
        int distance = unsigned(whole + at);
        return distance == 0 ? NOWHERE : whole + distance;
    }

    /** Where a part begins whose distance from the whole's beginning is told with 32 bits. */
    int farPart(int whole, int at) {
        int distance = number(whole + at);
        return distance <= 0 || distance > bytes.length - whole ? NOWHERE : whole + distance;
    }

    /** Which of the glyphs that a coverage table lists a glyph is; -1 where it is none of them. */
    int covered(int coverage, int glyph) {
        boolean ranges = unsigned(coverage) == 2;
        if (!ranges && unsigned(coverage) != 1) {
            return -1;
        }
        int size = ranges ? 6 : 2;
        int low = 0;
        int high = unsigned(coverage + 2) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = coverage + 4 + middle * size;
            int first = unsigned(at);
            int last = ranges ? unsigned(at + 2) : first;
            if (glyph < first) {
                high = middle - 1;
            } else if (glyph > last) {
                low = middle + 1;
            } else {
                return ranges ? unsigned(at + 4) + glyph - first : middle;
            }
        }
        return -1;
    }

    /** The class that a table of classes gives a glyph; 0 is that of all others. */
    int classOf(int classes, int glyph) {
        int format = unsigned(classes);
        if (format == 1) {
            int index = glyph - unsigned(classes + 2);
            return index < 0 || index >= unsigned(classes + 4) ? 0 : unsigned(classes + 6 + index * 2);
        }
        int low = 0;
        int high = format == 2 ? unsigned(classes + 2) - 1 : -1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = classes + 4 + middle * 6;
            if (glyph < unsigned(at)) {
                high = middle - 1;
            } else if (glyph > unsigned(at + 2)) {
                low = middle + 1;
            } else {
                return unsigned(at + 4);
            }
        }
        return 0;
    }
}
