package dev.cv.cli.print;

import dev.cv.source.Visible;

/** How wide texts are on a terminal. */
public final class Cells {

    private Cells() {}

    /** How many columns it takes; East Asian characters and pictures take two, marks above others none. */
    public static int width(String text) {
        return text.codePoints().map(Cells::width).sum();
    }

    private static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = Character.isIdeographic(codePoint)
                || (codePoint >= 0x1100 && codePoint <= 0x115F)
                || (codePoint >= 0x2E80 && codePoint <= 0x303E)
                || (codePoint >= 0x3041 && codePoint <= 0x33FF)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
                || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF);
        return wide ? 2 : 1;
    }

    /** The text in so many columns: cut, with an ellipsis, or filled with spaces. */
    static String fitted(String text, int columns) {
        String shown = Visible.of(text);
        if (width(shown) > columns) {
            StringBuilder cut = new StringBuilder();
            int used = 0;
            for (int codePoint : shown.codePoints().toArray()) {
                used += width(codePoint);
                if (used > columns - 3) {
                    break;
                }
                cut.appendCodePoint(codePoint);
            }
            shown = cut.toString().stripTrailing() + "...";
        }
        return shown + " ".repeat(Math.max(0, columns - width(shown)));
    }
}
