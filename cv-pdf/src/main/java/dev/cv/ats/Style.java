package dev.cv.ats;

import dev.cv.reread.ReadPiece;

/**
 * How a text is set.
 *
 * @param size in points, rounded to a quarter
 */
record Style(String font, float size, boolean bold) {

    static Style of(ReadPiece piece) {
        return new Style(piece.font(), Math.round(piece.size() * 4) / 4f, piece.isBold());
    }
}
