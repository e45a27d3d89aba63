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
        NO_TITLES,
        /** The name is set like running text. */
        NAME_NOT_BOLD,
        /** The name takes two lines, and some read the first one alone. */
        NAME_ON_LINES,
        /** Other text stands on the line of a title. */
        TITLE_SHARES_LINE,
        /** An address stands so close to what is beside it that some read both as one word. */
        EMAIL_GLUED,
        /** The name of an employer is the beginning of a long line. */
        EMPLOYER_IN_TEXT
    }
}
