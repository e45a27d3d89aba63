package dev.cv.ats;

import dev.cv.reread.ReadPiece;

/**
 * How a text is set.
 *
 * @param size in points, rounded to a quarter
 */
record TextStyle(String font, float size, boolean bold) {

    static TextStyle of(ReadPiece piece) {
        return new TextStyle(piece.font(), Math.round(piece.size() * 4) / 4f, piece.isBold());
    }

    // Written out, as Java links those of a record by method handles, which a short run would wait for.

    @Override
    public boolean equals(Object other) {
        return other instanceof TextStyle style
                && font.equals(style.font)
                && Float.compare(size, style.size) == 0
                && bold == style.bold;
    }

    @Override
    public int hashCode() {
        return 31 * font.hashCode() + Float.hashCode(size) + (bold ? 1 : 0);
    }
}
