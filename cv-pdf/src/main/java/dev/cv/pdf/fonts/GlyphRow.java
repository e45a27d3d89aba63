package dev.cv.pdf.fonts;

/** Glyphs in a row, and how each is moved, in the font's own units. */
final class GlyphRow {

    final int[] glyphs;

    /** As {@link GlyphKinds} has them. */
    final int[] kinds;

    /** How much farther away what follows each comes. */
    final int[] kerns;

    /** Where marks stand: on which glyph, counted from 1, how far to its right, and how far up; empty where none does. */
    private int[] bases = {};

    private int[] rights = {};
    private int[] ups = {};

    GlyphRow(int[] glyphs, int[] kinds) {
        this.glyphs = glyphs;
        this.kinds = kinds;
        this.kerns = new int[glyphs.length];
    }

    /** Whether it is what stands on letters. */
    boolean isMark(int i) {
        return kinds[i] == GlyphKinds.MARK;
    }

    /** Puts a mark on a glyph before it, at a distance from where that begins. */
    void attach(int mark, int base, int right, int up) {
        if (bases.length == 0) {
            bases = new int[glyphs.length];
            rights = new int[glyphs.length];
            ups = new int[glyphs.length];
        }
        bases[mark] = base + 1;
        rights[mark] = right;
        ups[mark] = up;
    }

    /** Counts the distances of marks that stand on marks from the letters below these. */
    void settle() {
        for (int i = 0; i < bases.length; i++) {
            int base = base(i);
            if (base(base) != base) {
                attach(i, base(base), rights[i] + rights[base], ups[i] + ups[base]);
            }
        }
    }

    /** What a mark stands on; itself where it is on nothing. */
    int base(int i) {
        return bases.length > 0 && bases[i] > 0 ? bases[i] - 1 : i;
    }

    /** How far to the right of where its base begins a mark stands. */
    int right(int i) {
        return rights[i];
    }

    int up(int i) {
        return ups[i];
    }
}
