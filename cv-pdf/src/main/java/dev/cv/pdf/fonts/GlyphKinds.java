package dev.cv.pdf.fonts;

/** What kinds of glyphs a font has, as its GDEF table tells: letters, marks on them; and which of them a lookup passes over. */
final class GlyphKinds {

    private static final int BASE = 1;
    private static final int LIGATURE = 2;
    static final int MARK = 3;

    /** No font can have more. */
    private static final int GLYPHS = 0x10000;

    /** OpenType, lookup flags. */
    private static final int IGNORE_BASES = 0x2;

    private static final int IGNORE_LIGATURES = 0x4;
    private static final int IGNORE_MARKS = 0x8;
    static final int IGNORE_KINDS = IGNORE_BASES | IGNORE_LIGATURES | IGNORE_MARKS;
    private static final int USE_MARK_SET = 0x10;

    private final LayoutTable table;
    private final int kinds;
    private final byte[] known; // one more than each glyph's kind; 0 where it wasn't asked yet
    private final int markClasses;
    private final int markSets;

    GlyphKinds(byte[] gdef) {
        table = new LayoutTable(gdef);
        kinds = table.part(0, 4);
        known = new byte[kinds < 0 ? 0 : GLYPHS];
        markClasses = table.part(0, 10);
        markSets = table.number(0) >= 0x00010002 ? table.part(0, 12) : LayoutTable.NOWHERE;
    }

    /** The kind of a glyph; a font that tells none has the marks that Unicode has. */
    int of(int glyph, int codePoint) {
        if (kinds >= 0 && glyph < GLYPHS) {
            if (known[glyph] == 0) {
                known[glyph] = (byte) (1 + Math.min(table.classOf(kinds, glyph), MARK + 1)); // the same in every thread
            }
            return known[glyph] - 1;
        }
        return Character.getType(codePoint) == Character.NON_SPACING_MARK ? MARK : BASE;
    }

    /**
     * Whether a lookup passes over a glyph.
     *
     * @param markSet the set of marks that the lookup looks at, where its flags say that there is one
     */
    boolean isIgnored(int glyph, int kind, int flags, int markSet) {
        return switch (kind) {
            case BASE -> (flags & IGNORE_BASES) != 0;
            case LIGATURE -> (flags & IGNORE_LIGATURES) != 0;
            case MARK -> isIgnoredMark(glyph, flags, markSet);
            default -> false;
        };
    }

    private boolean isIgnoredMark(int glyph, int flags, int markSet) {
        if ((flags & IGNORE_MARKS) != 0) {
            return true;
        }
        if ((flags & USE_MARK_SET) != 0) {
            return markSet >= table.unsigned(markSets + 2)
                    || table.covered(table.farPart(markSets, 4 + markSet * 4), glyph) < 0;
        }
        int wanted = flags >>> 8;
        return wanted != 0 && table.classOf(markClasses, glyph) != wanted;
    }
}
