package dev.cv.reread;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.text.TextPosition;

/** Puts glyphs together to pieces, and pieces to lines, in the order in which they come. */
final class LineBuilder {

    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u202F]+");

    /** Parts of the type's size: what is seen as a space, what as a gap, what as another line. */
    private static final float SPACE = 0.16f;

    private static final float GAP = 0.55f;
    private static final float STEP = 0.5f;

    /** All that is made of a piece takes as long as for so many more characters. */
    private static final int CHARACTERS_OF_PIECE = 30;

    private final Work work;
    private final List<ReadLine> lines = new ArrayList<>();
    private List<ReadPiece> line = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int page;
    private String font = "";
    private float size;
    private float left;
    private float right;
    private float baseline;
    private int mcid;

    LineBuilder(Work work) {
        this.work = work;
    }

    void startPage(int number) {
        endLine();
        page = number;
    }

    List<ReadLine> all() {
        endLine();
        return lines;
    }

    void add(String glyph, String itsFont, TextPosition at, int itsMcid) {
        float x = Measures.place(at.getXDirAdj());
        float y = Measures.place(at.getYDirAdj());
        float itsSize = Measures.size(at);
        boolean begun = text.length() > 0 || !line.isEmpty();
        float larger = Math.max(size, itsSize);
        float smaller = size == 0 ? itsSize : Math.min(size, itsSize);
        if (begun && (Math.abs(y - baseline) > STEP * smaller || x < right - larger)) {
            endLine();
        } else if (text.length() > 0) {
            boolean same = itsFont.equals(font) && Math.abs(itsSize - size) < 0.1 && itsMcid == mcid;
            if (!same || x - right > GAP * larger) {
                endPiece();
            } else if (x - right > SPACE * larger) {
                text.append(' ');
            }
        }
        if (glyph.isBlank() && text.length() == 0) {
            return;
        }
        if (text.length() == 0) {
            font = itsFont;
            size = itsSize;
            left = x;
            baseline = y;
            mcid = itsMcid;
        }
        text.append(glyph);
        if (!glyph.isBlank() || glyph.isEmpty()) {
            right = x + Measures.place(at.getWidthDirAdj());
        }
    }

    private void endPiece() {
        String words = SPACES.matcher(text).replaceAll(" ");
        if (!words.isBlank()) {
            work.add(PdfLimit.PDF_TOO_MUCH_TEXT, CHARACTERS_OF_PIECE);
            line.add(new ReadPiece(words.strip(), font, size, left, right, baseline, mcid));
        }
        text.setLength(0);
    }

    private void endLine() {
        endPiece();
        if (!line.isEmpty()) {
            lines.add(new ReadLine(page, line));
            line = new ArrayList<>();
        }
    }
}
