package dev.cv.style;

/** How a month of a year is written. */
enum DateForm {
    /** {@code September 2019}. */
    NAME,
    /** {@code Sep 2019}. */
    SHORT_NAME,
    /** {@code Sep. 2019}. */
    SHORT_NAME_WITH_STOP,
    /** {@code 09/2019}. */
    SLASH,
    /** {@code 09.2019}. */
    STOP,
    /** {@code 2019-09}. */
    ISO,
    /** {@code septembre 2019} in a text that isn't French. */
    OTHER_LANGUAGE
}
