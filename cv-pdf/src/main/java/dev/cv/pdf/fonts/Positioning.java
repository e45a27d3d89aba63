package dev.cv.pdf.fonts;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How a font wants its glyphs set beside each other, and marks on letters, as its GPOS table tells: the features kern,
 * mark and mkmk, by pairs, by marks on bases and by marks on marks. It is read where it lies, and only as far as text needs.
 */
final class Positioning {

    private static final Set<String> FEATURES = Set.of("kern", "mark", "mkmk");

    /** No font has more lookups, or parts of them; a damaged one could say so, and then take very long. */
    private static final int MOST = 1000;

    /** OpenType, head: an em has 16 units at least. */
    private static final int SMALLEST_EM = 16;

    private static final Optional<UnicodeScript> LATIN = Optional.of(UnicodeScript.LATIN);
    private static final char FIRST_GREEK = '\u0370';

    private final LayoutTable table;
    private final GlyphKinds kinds;
    private final int unitsPerEm;
    private final ConcurrentHashMap<UnicodeScript, List<PositionLookup>> lookups = new ConcurrentHashMap<>();

    private Positioning(byte[] ttf) {
        table = new LayoutTable(FontTables.table(ttf, "GPOS"));
        kinds = new GlyphKinds(FontTables.table(ttf, "GDEF"));
        int stated = new LayoutTable(FontTables.table(ttf, "head")).unsigned(18);
        unitsPerEm = stated == 0 ? SMALLEST_EM : stated;
    }

    /** That of a font that says nothing of it. */
    static final Positioning NONE = of(new byte[0]);

    /** That of a font file. */
    static Positioning of(byte[] ttf) {
        return new Positioning(ttf);
    }

    int unitsPerEm() {
        return unitsPerEm;
    }

    /** Sets glyphs in a row, each of a code point. */
    GlyphRow set(int[] glyphs, int[] codePoints) {
        int[] itsKinds = new int[glyphs.length];
        for (int i = 0; i < glyphs.length; i++) {
            itsKinds[i] = kinds.of(glyphs[i], codePoints[i]);
        }
        GlyphRow row = new GlyphRow(glyphs, itsKinds);
        int start = 0;
        Optional<UnicodeScript> script = Optional.empty();
        for (int i = 0; i < glyphs.length; i++) {
            Optional<UnicodeScript> its = script(codePoints[i]);
            if (its.isPresent() && !its.equals(script)) {
                if (script.isPresent()) {
                    set(row, start, i, script.get());
                    start = i;
                }
                script = its;
            }
        }
        set(row, start, glyphs.length, script.orElse(UnicodeScript.LATIN));
        row.settle();
        return row;
    }

    private void set(GlyphRow row, int start, int end, UnicodeScript script) {
        for (PositionLookup lookup : lookups.computeIfAbsent(script, this::read)) {
            lookup.apply(row, start, end);
        }
    }

    /** The script of a character; empty where it goes with any. */
    private static Optional<UnicodeScript> script(int codePoint) {
        if (codePoint < FIRST_GREEK) {
            return Character.isLetter(codePoint) ? LATIN : Optional.empty();
        }
        UnicodeScript script = UnicodeScript.of(codePoint);
        return script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED
                ? Optional.empty()
                : Optional.of(script);
    }

    private List<PositionLookup> read(UnicodeScript script) {
        int list = table.part(0, 8);
        List<PositionLookup> found = new ArrayList<>();
        int room = MOST;
        for (int index : indices(table.part(script(script), 0))) { // the script's default language
            PositionLookup lookup = new PositionLookup(table, kinds, table.part(list, 2 + index * 2), room);
            room -= lookup.size();
            found.add(lookup);
        }
        return List.copyOf(found);
    }

    /** Which lookups the features of a language name. */
    private SortedSet<Integer> indices(int language) {
        SortedSet<Integer> indices = new TreeSet<>();
        int list = table.part(0, 6);
        int room = MOST;
        for (int i = 0; i < table.unsigned(language + 4); i++) {
            int record = list + 2 + table.unsigned(language + 6 + i * 2) * 6;
            if (FEATURES.contains(table.tag(record))) {
                int feature = table.part(list, record + 4 - list);
                int count = Math.min(table.unsigned(feature + 2), room);
                for (int j = 0; j < count; j++) {
                    indices.add(table.unsigned(feature + 4 + j * 2));
                }
                room -= count;
            }
        }
        return indices;
    }

    /** Where the table has what holds for a script, else for any. */
    private int script(UnicodeScript wanted) {
        int scripts = table.part(0, 4);
        int any = LayoutTable.NOWHERE;
        for (int i = 0; i < table.unsigned(scripts); i++) {
            int record = scripts + 2 + i * 6;
            String tag = table.tag(record);
            int script = table.part(scripts, record + 4 - scripts);
            if (is(tag, wanted)) {
                return script;
            }
            if (tag.equals("DFLT") || (tag.equals("latn") && any < 0)) {
                any = script;
            }
        }
        return any;
    }

    private static boolean is(String tag, UnicodeScript script) {
        try {
            return UnicodeScript.forName(tag) == script;
        } catch (IllegalArgumentException e) {
            return false; // a tag that is no ISO 15924 code, as DFLT
        }
    }
}
