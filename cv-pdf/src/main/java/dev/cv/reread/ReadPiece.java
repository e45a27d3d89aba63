package dev.cv.reread;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text in one font and size, without a wide gap in it, on one line.
 *
 * @param text never empty; spaces where white space is seen
 * @param font its name, without the prefix of a subset
 * @param size of the type, in points
 * @param left where it starts, in points from the page's left edge
 * @param right where it ends
 * @param baseline where it stands, in points from the page's top edge
 * @param mcid the number of the marked content that it belongs to, or -1
 */
public record ReadPiece(String text, String font, float size, float left, float right, float baseline, int mcid) {

    private static final List<String> BOLD = List.of("bold", "black", "heavy", "demi", "cmbx", "-bd", "bdcn");
    private static final Pattern MEDIUM = Pattern.compile("-medi\\b");

    /** Whether the font's name says that it is bold. */
    public boolean isBold() {
        String name = font.toLowerCase(Locale.ROOT);
        for (String bold : BOLD) {
            if (name.contains(bold)) {
                return true;
            }
        }
        return MEDIUM.matcher(name).find();
    }

    /** White space between this piece and the next on the line, in points; negative where they overlap. */
    public float gapTo(ReadPiece next) {
        return next.left - right;
    }
}
