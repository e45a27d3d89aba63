package dev.cv.html;

import java.text.Normalizer;

/**
 * Text as it may go into a PDF so that it comes out the same: letters composed with their accents, no ligature code
 * points, no characters that nobody sees.
 */
final class PrintableText {

    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    private static final char FIRST_LIGATURE = '\uFB00';
    private static final char FIRST_COMBINING = '\u0300';

    private PrintableText() {}

    static String of(String text) {
        boolean plain = text.chars().allMatch(c -> c >= ' ' && c < FIRST_COMBINING && c != '\u00AD' && !isControl(c));
        if (plain) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            if (c >= FIRST_LIGATURE && c < FIRST_LIGATURE + LIGATURES.length) {
                out.append(LIGATURES[c - FIRST_LIGATURE]);
            } else if (c == '\u2028' || c == '\u2029') {
                out.append(' ');
            } else if (c == '\n' || c == '\t' || !isInvisible(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Soft hyphens, zero-width spaces, marks of direction and the like: no glyph, and nothing for a reader to read. */
    private static boolean isInvisible(char c) {
        return isControl(c) || Character.getType(c) == Character.FORMAT;
    }

    private static boolean isControl(int c) {
        return c < ' ' || (c >= 0x7F && c < 0xA0) || c == 0xFFFE || c == 0xFFFF;
    }
}
