package dev.cv.pdf.fonts;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The shapes of the marks on a letter, in the font's units from where the letter begins.
 *
 * <p>Where a font doesn't say how a mark stands on a letter, as for M̂ in a font that is made for words, it is put in the
 * middle, and above what it would touch.
 */
final class LetterMarks {

    /** Marks that stretch over two letters. */
    private static final int FIRST_DOUBLE = 0x35C;

    private static final int LAST_DOUBLE = 0x362;

    /** The part of the em that stays free between a letter and a mark. */
    private static final int GAP = 16;

    private final SetText text;
    private final int letter;
    private final Rectangle2D room;

    LetterMarks(SetText text, int letter) {
        this.text = text;
        this.letter = letter;
        this.room = outline(text.row().glyphs[letter]).getBounds2D();
    }

    Shape shape(int mark) {
        GlyphRow row = text.row();
        Shape outline = outline(row.glyphs[mark]);
        boolean placed = row.base(mark) == letter;
        AffineTransform move = placed
                ? AffineTransform.getTranslateInstance(row.right(mark), row.up(mark))
                : place(outline.getBounds2D(), text.codePoints()[mark]);
        Shape shape = move.createTransformedShape(outline);
        room.add(shape.getBounds2D());
        return shape;
    }

    private AffineTransform place(Rectangle2D mark, int codePoint) {
        boolean isDouble = codePoint >= FIRST_DOUBLE && codePoint <= LAST_DOUBLE;
        if (isDouble || room.isEmpty() || mark.isEmpty()) {
            return AffineTransform.getTranslateInstance(text.widths()[letter] / text.scale(), 0);
        }
        double gap = SetText.EM / text.scale() / GAP;
        boolean above = mark.getMinY() > room.getHeight() / 2;
        double up = above ? Math.max(0, room.getMaxY() + gap - mark.getMinY()) : 0;
        double rise = mark.getCenterY() + up - room.getCenterY();
        return AffineTransform.getTranslateInstance(room.getCenterX() - mark.getCenterX() + rise * text.slant(), up);
    }

    private Shape outline(int glyph) {
        try {
            return ((PDType0Font) text.font().getFont()).getPath(glyph);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // all is in memory: only a bug gets here
        }
    }
}
