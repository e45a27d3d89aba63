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
}
