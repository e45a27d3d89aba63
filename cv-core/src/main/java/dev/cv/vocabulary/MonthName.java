package dev.cv.vocabulary;

/** How a month is named. */
public enum MonthName {
    /** {@code September}. */
    LONG,
    /** As behind a preposition, where a language has a form for that: Polish {@code od września}. */
    BEHIND_WORD,
    /** {@code Sep}, where the language has short names; else as {@link #LONG}. */
    SHORT
}
