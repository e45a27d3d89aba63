package dev.cv.dates;

/** How a year is written. */
enum YearForm {
    /** {@code 2019}. */
    FULL,
    /** {@code '19}, {@code FY19}. */
    MARKED,
    /** {@code Mar 19}, beside a word. */
    BARE,
    /** {@code 03/19}, which is a year only in a period. */
    IN_NUMBERS
}
