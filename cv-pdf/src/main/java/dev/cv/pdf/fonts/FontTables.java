package dev.cv.pdf.fonts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * The table directory of a TrueType file.
 *
 * <p>PDFBox would apply GSUB's ligatures, and then "office" reads back as one of U+FB00 to U+FB06 or not at all; a font
 * without the table cannot. Of the other tables left out GPOS and GDEF are read by {@link Positioning}; all are slow to read.
 */
final class FontTables {
    private static final Set<String> UNUSED =
            Set.of("GSUB", "GPOS", "GDEF", "BASE", "JSTF", "DSIG", "kern", "STAT", "meta", "vhea", "vmtx");
    private static final int HEADER = 12;
    private static final int ENTRY = 16;

    private FontTables() {}

    /** The font with the entries of unused tables taken out of its directory; the data stays where it is. */
    static byte[] withoutSubstitutions(byte[] file) {
        byte[] ttf = file.clone();
        ByteBuffer font = ByteBuffer.wrap(ttf);
        int count = font.getShort(4);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int from = HEADER + i * ENTRY;
            String tag = new String(ttf, from, 4, StandardCharsets.US_ASCII);
            if (!UNUSED.contains(tag)) {
                System.arraycopy(ttf, from, ttf, HEADER + kept * ENTRY, ENTRY);
                kept++;
            }
        }
        font.putShort(4, (short) kept);
        return ttf;
    }

    /** What a table holds, as far as it lies in the file; nothing where there is none of the name. */
    static byte[] table(byte[] file, String name) {
        ByteBuffer font = ByteBuffer.wrap(file);
        int count = file.length < HEADER ? 0 : Math.min(font.getShort(4) & 0xFFFF, (file.length - HEADER) / ENTRY);
        for (int i = 0; i < count; i++) {
            int entry = HEADER + i * ENTRY;
            if (name.equals(new String(file, entry, 4, StandardCharsets.US_ASCII))) {
                long start = Math.min(file.length, Integer.toUnsignedLong(font.getInt(entry + 8)));
                long end = Math.min(file.length, start + Integer.toUnsignedLong(font.getInt(entry + 12)));
                return Arrays.copyOfRange(file, (int) start, (int) end);
            }
        }
        return new byte[0];
    }

    /** Whether all tables of the directory lie in the file. */
    static boolean areThere(byte[] ttf) {
        ByteBuffer font = ByteBuffer.wrap(ttf);
        int count = ttf.length < HEADER ? -1 : font.getShort(4);
        if (count < 0 || HEADER + count * ENTRY > ttf.length) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            int entry = HEADER + i * ENTRY;
            long end = Integer.toUnsignedLong(font.getInt(entry + 8)) + Integer.toUnsignedLong(font.getInt(entry + 12));
            if (end > ttf.length) {
                return false;
            }
        }
        return true;
    }
}
