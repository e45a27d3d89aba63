package dev.cv.ats;

/**
 * Something in a text that machines stumble over.
 *
 * @param kind what it is
 * @param words the same for people, in one sentence
 */
public record Weakness(Kind kind, String words) {

    /** What machines stumble over. */
    public enum Kind {
        /** There is nothing but pictures. */
        NO_TEXT,
        /** One of several pages is a picture. */
        PAGE_WITHOUT_TEXT,
        /** Glyphs that stand for no character. */
        NO_CHARACTERS,
        /** Words that fall apart into letters. */
        LETTERS_APART,
        /** The name isn't among the first lines. */
        NO_NAME,
        /** There is no address to write to. */
        NO_EMAIL,
        /** No title tells where jobs begin. */
        NO_TITLES
    }
}
