package dev.cv.pdf.fonts;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Words as a font file sets them, kept from one layout and one document to the next; where they are too many, anew. */
final class SetWords {

    private static final int MOST = 4096;

    /** What is longer is no word, and hardly comes again. */
    private static final int LONGEST = 32;

    private final ConcurrentHashMap<String, Optional<SetGlyphs>> known = new ConcurrentHashMap<>();

    /** The text as it was set before, else as it is set now; empty where the font lacks a character. */
    Optional<SetGlyphs> get(String text, Supplier<Optional<SetGlyphs>> setting) {
        if (text.length() > LONGEST) {
            return setting.get();
        }
        Optional<SetGlyphs> before = known.get(text);
        if (before != null) {
            return before;
        }
        Optional<SetGlyphs> set = setting.get();
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(text, set);
        return set;
    }
}
